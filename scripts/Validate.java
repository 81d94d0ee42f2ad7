// Validates PDF files against standards with the veraPDF engine, in one Java process.
// scripts/validate runs it: java -cp ENGINE scripts/Validate.java 2a ua1 < paths
//
// Standard input has one path per line. For each path, standard output gets one line for each rule that fails, and
// then a line that marks the end:
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
        // The results are in the assertions, so the log of the engine is not needed.
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
            // Report each rule once, with its first message and the number of failures.
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
