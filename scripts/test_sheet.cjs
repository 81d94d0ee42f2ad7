"use strict";
// The browser part of scripts/test-sheet. Arguments: the page, the large page, and the file to save the decisions to.
const assert = require("node:assert/strict");
const fs = require("node:fs");
const { pathToFileURL } = require("node:url");
const { chromium } = require("playwright-core");
const axe = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const [page_file, large_file, decisions_file] = process.argv.slice(2);
const url = file => pathToFileURL(file).href;
const LARGEST = 5_000_000;

async function violations(page) {
    // Playwright's own world is not subject to the page's policy.
    await page.evaluate(axe);
    const result = await page.evaluate(() => axe.run(document, { rules: { "color-contrast": { enabled: true } } }));
    return result.violations.map(found => `${found.id}: ${found.nodes[0].html.slice(0, 200)}`);
}

async function open(browser, options) {
    const context = await browser.newContext({ acceptDownloads: true, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const wrong = [];
    page.on("pageerror", error => wrong.push(error.message));
    page.on("console", message => { if (message.type() === "error") wrong.push(message.text()); });
    page.on("request", request => { if (!/^(file|data|blob):/.test(request.url())) wrong.push(`loads ${request.url()}`); });
    await page.goto(url(page_file));
    return { page, wrong };
}

const shown = page => page.locator("article:not([hidden])").count();
const state = (page, id, tag) => page.locator(`#m-${id} .cell[data-l=${tag}] .state`).textContent();

async function controls(browser) {
    const { page, wrong } = await open(browser, { colorScheme: "light" });
    const number = await shown(page);
    assert.ok(number > 100, `${number} messages`);

    // What people typed is text.
    assert.ok((await page.locator("#m-column-who .cell[data-l=en] pre").textContent()).includes("<b>&"));
    assert.equal(await page.locator("#m-column-who pre b").count(), 0);
    // What the project changes is marked.
    assert.ok((await page.locator("#m-column-who .cell[data-l=en] ins").count()) > 0);
    // Each variant has a sentence.
    assert.ok((await page.locator("#m-act-noted .cell[data-l=ru] li").count()) >= 5);

    // The paper.
    assert.ok((await page.locator("#meeting .cells").count()) > 5);
    assert.ok((await page.locator("#meeting img").count()) >= 3);
    const image = page.locator("#meeting img").first();
    await image.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector("#meeting img").naturalWidth > 0);
    const size = await image.evaluate(image => image.naturalWidth);
    assert.ok(size > 500);
    // The pages stand beside the sentences on a wide screen, and below them on a narrow one.
    const place = async selector => page.locator(selector).first().evaluate(element => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top: top + scrollY, bottom: bottom + scrollY };
    });
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.evaluate(() => scrollTo(0, 0));
    assert.ok((await place("#meeting .pages")).left >= (await place("#meeting .sentences")).right);
    assert.ok((await place("#meeting .pages")).top < (await place("#meeting .sentences")).bottom);
    await page.locator("#meeting .sentences .cells").last().scrollIntoViewIfNeeded();
    const seen = await page.locator("#meeting .pages").evaluate(pages => pages.getBoundingClientRect().top < innerHeight);
    assert.ok(seen, "the pages stay beside the last sentence");
    await page.setViewportSize({ width: 1000, height: 720 });
    await page.evaluate(() => scrollTo(0, 0));
    assert.ok((await place("#meeting .pages")).top >= (await place("#meeting .sentences")).bottom);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.locator("#meeting a").first().click();
    assert.match(page.url(), /#m-/);

    // Search and filters.
    await page.fill("#search", "column-who");
    const having = await page.locator("article", { hasText: "column-who" }).count();
    assert.ok(having > 0 && having < number / 10);
    assert.equal(await shown(page), having);
    assert.ok(await page.locator("#m-column-who").isVisible());
    await page.fill("#search", "nothing has this text");
    assert.equal(await shown(page), 0);
    assert.ok(await page.locator("#none").isVisible());
    await page.fill("#search", "");
    await page.uncheck("[name=language][value=ru]");
    assert.equal(await page.locator("article .cell[data-l=ru]:not([hidden])").count(), 0);
    await page.check("[name=language][value=ru]");
    await page.selectOption("#finding", "any");
    const found = await shown(page);
    await page.selectOption("#finding", "none");
    assert.ok((await shown(page)) >= number - found);
    await page.selectOption("#finding", "");
    await page.selectOption("#state", "decided");
    assert.equal(await shown(page), 0);
    await page.selectOption("#state", "");
    assert.equal(await shown(page), number);

    // The mouse.
    const cell = page.locator("#m-act-noted .cell[data-l=ru]");
    await cell.getByRole("button", { name: "Decide" }).click();
    await cell.getByRole("button", { name: "Approve" }).click();
    assert.equal(await state(page, "act-noted", "ru"), "approved here");
    await cell.getByRole("button", { name: "Take back" }).click();
    assert.equal(await state(page, "act-noted", "ru"), "new");
    await cell.getByRole("button", { name: "Send back" }).click();
    assert.equal(await state(page, "act-noted", "ru"), "new", "a comment is needed");
    await cell.getByLabel("Comment").fill("Say «указал»");
    await cell.getByRole("button", { name: "Send back" }).click();
    assert.equal(await state(page, "act-noted", "ru"), "sent back here");
    const own = page.locator("#m-column-by .cell[data-l=ru]");
    await own.getByRole("button", { name: "Decide" }).click();
    await own.getByRole("button", { name: "Write another text" }).click();
    await own.getByLabel("New text").fill("column-by = Когда");
    await own.getByRole("button", { name: "Approve" }).click();
    assert.equal(await state(page, "column-by", "ru"), "approved with a new text here");

    // The keys.
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("act-text");
    await page.keyboard.press("Escape");
    assert.equal(await shown(page), 1);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("a");
    assert.equal(await page.locator("#m-act-text .cell[data-d=approve]").count(), 1);
    await page.keyboard.press("u");
    assert.equal(await page.locator("#m-act-text .cell[data-d]").count(), 0);
    await page.keyboard.press("r");
    await page.keyboard.type("no");
    await page.keyboard.press("Escape");
    await page.keyboard.press("r");
    assert.equal(await page.locator("#m-act-text .cell[data-d=reject]").count(), 1);
    await page.keyboard.press("e");
    assert.ok(await page.locator("#m-act-text textarea").isVisible());
    await page.keyboard.press("Escape");
    await page.keyboard.press("j");
    await page.keyboard.press("a");
    assert.equal(await page.locator("#m-act-text .cell[data-d=approve]").count(), 1);
    await page.keyboard.press("?");
    assert.ok(await page.locator("#help").isVisible());
    await page.getByRole("button", { name: "Keys" }).click();
    assert.ok(!(await page.locator("#help").isVisible()));

    // Saving needs a name.
    await page.fill("#search", "");
    await page.getByRole("button", { name: "Save the decisions" }).click();
    assert.match(await page.locator("#status").textContent(), /name/);
    await page.fill("#by", "S. Aliyeva");
    await page.keyboard.press("Escape");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("s")]);
    assert.equal(download.suggestedFilename(), "review-decisions.json");
    await download.saveAs(decisions_file);
    const saved = JSON.parse(fs.readFileSync(decisions_file, "utf8"));
    assert.equal(saved.by, "S. Aliyeva");
    assert.equal(saved.decisions.length, 4);
    assert.deepEqual(saved.decisions.filter(one => one.text).map(one => [one.id, one.decision, one.text]), [["column-by", "approve", "column-by = Когда"]]);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(wrong, []);
    console.log(`controls and keys: ${number} messages, no violation`);
    await page.context().close();
}

async function looks(browser) {
    for (const [name, options] of [
        ["dark", { colorScheme: "dark" }],
        ["phone", { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }],
    ]) {
        const { page, wrong } = await open(browser, options);
        const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        assert.equal(background, name === "dark" ? "rgb(22, 24, 28)" : "rgb(255, 255, 255)");
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${name}: ${overflow} pixels too wide`);
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(wrong, []);
        console.log(`${name}: no violation`);
        await page.context().close();
    }
    const { page } = await open(browser, {});
    await page.emulateMedia({ media: "print" });
    assert.ok(!(await page.locator("#search").isVisible()));
    const pdf = await page.pdf({ format: "A4" });
    assert.ok(pdf.length > 10_000);
    console.log(`print: ${(pdf.length / 1e6).toFixed(1)} MB as PDF`);
    await page.context().close();
}

async function large(browser) {
    const size = fs.statSync(large_file).size;
    const page = await browser.newPage();
    const from = performance.now();
    await page.goto(url(large_file));
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))));
    const opened = performance.now() - from;
    assert.ok((await shown(page)) >= 2000);
    const searched = await page.evaluate(() => {
        const from = performance.now();
        const search = document.getElementById("search");
        search.value = "phrase-sample-1099";
        search.dispatchEvent(new Event("input"));
        return performance.now() - from;
    });
    assert.equal(await shown(page), 1);
    console.log(`large page: ${(size / 1e6).toFixed(2)} MB, open after ${(opened / 1000).toFixed(2)} s, first search ${(searched / 1000).toFixed(2)} s`);
    assert.ok(size < LARGEST, `${size} bytes`);
    await page.close();
}

(async () => {
    const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
    try {
        await controls(browser);
        await looks(browser);
        await large(browser);
    } finally {
        await browser.close();
    }
})().catch(error => {
    console.error(error);
    process.exit(1);
});
