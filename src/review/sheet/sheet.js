"use strict";
// The decisions of the reviewer are kept in the page until they are saved to a file.
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const by = document.getElementById("by");
const search = document.getElementById("search");
const status = document.getElementById("status");
const articles = all("article");
const cells = all("article .cell");
const decisions = new Map();
const texts = new Map();
let current = null;
let saved = true;

const idOf = cell => cell.closest("article").id.slice(2);
const textOf = article => {
    if (!texts.has(article)) texts.set(article, article.textContent.toLowerCase());
    return texts.get(article);
};

function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const state = document.getElementById("state").value;
    const finding = document.getElementById("finding").value;
    const languages = new Set(all("[name=language]:checked").map(box => box.value));
    const fits = cell => {
        const { l, s, f = "", d } = cell.dataset;
        if (!languages.has(l)) return false;
        if (state === "decided" ? !d : state === "open" ? d : state && s !== state) return false;
        if (finding === "any") return f !== "";
        if (finding === "none") return f === "";
        return !finding || f.split(" ").includes(finding);
    };
    let count = 0;
    for (const article of articles) {
        const found = words.every(word => textOf(article).includes(word));
        const shown = found ? all(".cell", article).filter(fits) : [];
        article.hidden = shown.length === 0;
        count += shown.length > 0;
    }
    for (const other of all("[data-l]")) other.hidden = !languages.has(other.dataset.l);
    document.getElementById("none").hidden = count > 0;
    say(`${count} of ${articles.length} messages`);
}

function say(text) {
    const number = decisions.size;
    status.textContent = `${text ? text + "; " : ""}${number} ${number === 1 ? "decision" : "decisions"}${saved ? "" : ", not saved"}`;
}

// The texts that can be decided now, in the order of the page.
const shown = () => cells.filter(cell => !cell.hidden && !cell.closest("article").hidden);

function open(cell) {
    if (current === cell) return;
    if (current) current.querySelector("form")?.remove();
    current = cell;
    const form = document.getElementById("form").content.firstElementChild.cloneNode(true);
    const known = decisions.get(cell);
    form.comment.value = known?.comment ?? "";
    form.text.value = known?.text ?? cell.querySelector("pre").textContent;
    if (known?.text) form.querySelector(".edit").hidden = false;
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("click", event => { if (event.target.value) decide(cell, event.target.value); });
    cell.append(form);
}

function go(step) {
    const list = shown();
    if (list.length === 0) return;
    const at = list.indexOf(current);
    const cell = list[Math.min(Math.max(at + step, 0), list.length - 1)];
    open(cell);
    cell.focus();
    cell.scrollIntoView({ block: "nearest" });
}

function decide(cell, what) {
    open(cell);
    const form = cell.querySelector("form");
    const edit = form.querySelector(".edit");
    if (what === "edit") {
        edit.hidden = false;
        form.text.focus();
        return;
    }
    if (what === "undo") {
        decisions.delete(cell);
        delete cell.dataset.d;
        cell.querySelector(".state").textContent = cell.dataset.s;
        saved = false;
        say(`${idOf(cell)} ${cell.dataset.l}: taken back`);
        return;
    }
    const comment = form.comment.value.trim();
    const text = edit.hidden ? "" : form.text.value.trim();
    const changed = text !== "" && text !== cell.querySelector("pre").textContent;
    if (what === "reject" && comment === "" && !changed) {
        form.comment.focus();
        say("Say in the comment what is wrong");
        return;
    }
    decisions.set(cell, { decision: what, comment, text: changed ? text : undefined });
    cell.dataset.d = what;
    const done = `${what === "approve" ? "approved" : "sent back"}${changed ? " with a new text" : ""}`;
    cell.querySelector(".state").textContent = `${done} here`;
    saved = false;
    say(`${idOf(cell)} ${cell.dataset.l}: ${done}`);
}

function save() {
    if (by.value.trim() === "") {
        by.focus();
        say("Write your name");
        return;
    }
    const today = new Date();
    const two = number => String(number).padStart(2, "0");
    const on = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
    const list = [...decisions].map(([cell, { decision, comment, text }]) => ({
        id: idOf(cell),
        language: cell.dataset.l,
        decision,
        print: cell.dataset.t,
        source: cell.dataset.o,
        comment: comment || undefined,
        text,
    }));
    const content = JSON.stringify({ format: "rapporteur-decisions", version: 1, by: by.value.trim(), on, decisions: list }, null, 1);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([content + "\n"], { type: "application/json" }));
    link.download = "review-decisions.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
    saved = true;
    say("Saved");
}

function toggleHelp() {
    const help = document.getElementById("help");
    help.hidden = !help.hidden;
    document.getElementById("keys").setAttribute("aria-expanded", String(!help.hidden));
}

const keys = {
    j: () => go(1),
    k: () => go(-1),
    a: () => current && decide(current, "approve"),
    r: () => current && decide(current, "reject"),
    e: () => current && decide(current, "edit"),
    u: () => current && decide(current, "undo"),
    s: save,
    "/": () => search.focus(),
    "?": toggleHelp,
};

document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const field = event.target.closest("input, textarea, select");
    if (field && event.key === "Escape") {
        field.blur();
        (current ?? document.body).focus();
    } else if (!field && keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
    }
});
document.addEventListener("click", event => {
    const cell = event.target.closest("article .cell");
    if (!cell) return;
    open(cell);
    if (event.target.matches(".cell > button")) cell.querySelector("form input").focus();
});
search.addEventListener("input", filter);
for (const control of all("#state, #finding, [name=language]")) control.addEventListener("change", filter);
document.getElementById("save").addEventListener("click", save);
document.getElementById("keys").addEventListener("click", toggleHelp);
window.addEventListener("beforeunload", event => { if (!saved) event.preventDefault(); });
