package org.plumbline.core.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.core.language.Wording;

/** The classes of level-2 indicators (二级指标), each with the level-1 classes that it may stand under. */
public enum Dimension {
    QUANTITY("数量", "quantity", Pillar.OUTPUT),
    QUALITY("质量", "quality", Pillar.OUTPUT),
    TIMELINESS("时效", "timeliness", Pillar.OUTPUT),
    ECONOMIC("经济效益", "economic", Pillar.OUTCOME),
    SOCIAL("社会效益", "social", Pillar.OUTCOME),
    ENVIRONMENTAL("生态效益", "environmental", Pillar.OUTCOME),
    SUSTAINABILITY("可持续影响", "sustainability", Pillar.OUTCOME),
    SATISFACTION("满意度", "satisfaction", Pillar.SATISFACTION),
    /** A class of its own on newer forms, an output on older ones. */
    COST("成本", "cost", Pillar.COST, Pillar.OUTPUT);

    private static final List<String> ENDINGS = List.of("指标", "目标", "等");
    private static final Map<String, Dimension> NAMES = names();

    private final Wording words;
    private final List<Pillar> homes;

    Dimension(String zh, String en, Pillar... homes) {
        this.words = new Wording(zh, en);
        this.homes = List.of(homes);
    }

    /**
     * The class that a printed level-2 heading is the name of, such as {@code 数量指标(10分)}; empty where it says
     * anything else, and where it names several.
     */
    public static Optional<Dimension> named(String heading) {
        var known = NAMES.get(heading);
        if (known != null || heading.isEmpty()) {
            return Optional.ofNullable(known);
        }
        return Optional.ofNullable(NAMES.get(withoutEnding(onlyWords(Width.fold(heading)))));
    }

    public Wording words() {
        return words;
    }

    /** The level-1 classes that it may stand under, the newer forms' first. */
    public List<Pillar> homes() {
        return homes;
    }

    private static Map<String, Dimension> names() {
        var names = new HashMap<String, Dimension>();
        for (var word : List.of("效益", "影响", "效果", "")) {
            names.put("经济" + word, ECONOMIC);
            names.put("社会" + word, SOCIAL);
            names.put("生态" + word, ENVIRONMENTAL);
            names.put("生态环境" + word, ENVIRONMENTAL);
            names.put("可持续" + word, SUSTAINABILITY);
            names.put("可持续发展" + word, SUSTAINABILITY);
        }
        for (var made : List.of("", "产出")) {
            names.put(made + "数量", QUANTITY);
            names.put(made + "质量", QUALITY);
            names.put(made + "时效", TIMELINESS);
        }
        for (var kind : List.of("", "产出", "经济", "社会", "生态", "环境", "生态环境")) {
            names.put(kind + "成本", COST);
        }
        for (var whose : List.of("", "服务对象", "受益对象", "受益群体", "社会公众", "公众", "群众", "社会")) {
            names.put(whose + "满意度", SATISFACTION);
        }
        names.put("服务对象", SATISFACTION);
        Map.copyOf(names).forEach((name, dimension) -> names.put(name + "指标", dimension));
        return Map.copyOf(names);
    }

    /** The words beside a number or points in brackets; none where there are several. */
    private static String onlyWords(String heading) {
        var words = new ArrayList<String>();
        for (var part : heading.replaceAll("\\s", "").split("[^\\p{IsHan}]+", -1)) {
            if (!part.isEmpty() && !part.equals("分") && !part.equals("分值")) {
                words.add(part);
            }
        }
        return words.size() == 1 ? words.get(0) : "";
    }

    private static String withoutEnding(String name) {
        var stem = name;
        for (var ending = ENDINGS.size() - 1; ending >= 0; ending--) {
            if (stem.endsWith(ENDINGS.get(ending))) {
                stem = stem.substring(0, stem.length() - ENDINGS.get(ending).length());
            }
        }
        return stem;
    }
}
