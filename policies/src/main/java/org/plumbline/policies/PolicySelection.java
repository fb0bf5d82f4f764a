package org.plumbline.policies;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.language.Wording;
import org.plumbline.core.scoring.PolicyChoice;
import org.plumbline.core.scoring.PolicyInference;
import org.plumbline.core.scoring.ScoringPolicy;

/** The policy that forms are held against: one that was named, or for each form the preset that explains it best. */
public record PolicySelection(List<ScoringPolicy> candidates, boolean isNamed) {

    /** The word that leaves the choice to the form's figures. */
    public static final String AUTO = "auto";

    public PolicySelection {
        candidates = List.copyOf(candidates);
    }

    /**
     * Understands {@code auto}, the id of a preset, or the path of a policy file, which ends in {@code .yaml} or
     * {@code .yml}.
     *
     * @throws PolicyFileException where there is no such policy or the file is none
     */
    public static PolicySelection parse(String text) {
        if (text.equals(AUTO)) {
            return new PolicySelection(Presets.all(), false);
        }
        if (text.endsWith(".yaml") || text.endsWith(".yml")) {
            return new PolicySelection(List.of(PolicyFile.read(path(text))), true);
        }
        return new PolicySelection(List.of(Presets.named(text).orElseThrow(() -> unknown(text))), true);
    }

    public PolicyChoice choose(SelfEvaluation form) {
        return isNamed ? PolicyInference.named(candidates.get(0), form) : new PolicyInference(candidates).infer(form);
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException mistake) {
            throw unknown(text);
        }
    }

    private static PolicyFileException unknown(String text) {
        var ids = String.join("、", Presets.ids());
        var shown = Expectation.shown(text);
        return new PolicyFileException(new Wording(
                "没有评分办法“" + shown + "”，可用：auto、" + ids + "，或 .yaml 文件的路径",
                "there is no policy “" + shown + "”; known are auto, " + ids.replace("、", ", ")
                        + ", or the path of a .yaml file"));
    }
}
