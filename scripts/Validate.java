// Holds PDF files against standards with the veraPDF engine, all in one Java process.
// Run by scripts/validate: java -cp ENGINE scripts/Validate.java 2a ua1 < paths
//
// Standard input has one path a line. For each of them standard output gets a line for every rule that
// fails, and then a line that it is done:
//   fail TAB path TAB rule TAB times TAB message
//   done TAB path

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

public class Validate {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] names) throws Exception {
        // The engine logs what it reads over; what counts comes as assertions.
        Logger.getLogger("").setLevel(Level.OFF);
        VeraGreenfieldFoundryProvider.initialise();
        List<PDFAFlavour> flavours = new ArrayList<>();
        for (String name : names) {
            PDFAFlavour flavour = PDFAFlavour.fromString(name);
            if (flavour == PDFAFlavour.NO_FLAVOUR) {
                throw new IllegalArgumentException("no such standard: " + name);
            }
            flavours.add(flavour);
        }
        BufferedReader paths = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String path = paths.readLine(); path != null; path = paths.readLine()) {
            for (PDFAFlavour flavour : flavours) {
                validate(path, flavour);
            }
            print("done", path);
        }
    }

    private static void validate(String path, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new File(path), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.isCompliant()) {
                return;
            }
            // The first message of each rule, and how often the rule fails.
            Map<RuleId, String> messages = new LinkedHashMap<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    messages.putIfAbsent(assertion.getRuleId(), assertion.getMessage() + " at " + assertion.getLocation().getContext());
                }
            }
            for (var entry : messages.entrySet()) {
                RuleId rule = entry.getKey();
                Integer times = result.getFailedChecks().get(rule);
                String id = flavour.getId() + ":" + rule.getClause() + "-" + rule.getTestNumber();
                print("fail", path, id, String.valueOf(times == null ? 1 : times), entry.getValue());
            }
            if (messages.isEmpty()) {
                print("fail", path, flavour.getId() + ":unknown", "1", "not compliant: " + result.getJobEndStatus());
            }
        } catch (Exception error) {
            print("fail", path, flavour.getId() + ":unreadable", "1", String.valueOf(error));
        }
    }

    private static void print(String... fields) {
        List<String> clean = new ArrayList<>();
        for (String field : fields) {
            clean.add(field.replaceAll("\\s+", " "));
        }
        OUT.println(String.join("\t", clean));
    }
}
