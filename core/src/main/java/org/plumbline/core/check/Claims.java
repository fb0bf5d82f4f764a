package org.plumbline.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.core.check.Claim.Kind;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.SelfEvaluation;
import org.plumbline.core.form.Width;

/**
 * Reads what prose claims of the figures of its form: only plain statements about the whole project and year.
 *
 * <p>A sentence that plans, excepts, compares or speaks of a part, a date or another year claims nothing here.
 */
final class Claims {

    private static final List<HeadField> TEXTS =
            List.of(HeadField.ACHIEVED, HeadField.CONCLUSION, HeadField.DIFFICULTIES, HeadField.MEASURES);

    /** What a sentence with a claim in it has; most texts have none of it. */
    private static final String[] SIGNS = {
        "全部", "全额", "执行率", "执行进度", "得分", "总分", "自评分", "等级", "等次", "评为", "评定为", "自评结", "评价结", "指标均", "指标都", "目标均", "目标都"
    };

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+|<[^<>]{0,200}>");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern SENTENCE_END = Pattern.compile("[。;!?]");

    /** What keeps any sentence from being a plain statement of what came out this year. */
    private static final Pattern HEDGE =
            Pattern.compile("未|没有|尚|拟|计划|规划|确保|力争|争取|预计|预期将|有待|待支|要求|应当|如果|若|假如|除|截至|截止|目前|至今|"
                    + "去年|上年|上一年|往年|同期|同比|季度|半年|月|其中|基本|大部分|分别|不低于|不少于|低于|高于|≥|目标为|下一步|明年|次年|下年");

    /** What makes a rate or score one of a part, of another project or of the whole department. */
    private static final Pattern PART =
            Pattern.compile("指标|产出|效益|满意|成本|过程|决策|管理|平均|满分|扣|各|部门|单位|整体|结转|结余|中央|省级|市级|区级|县级|上级|"
                    + "自筹|其他|财政拨款|财政资金|本级|专户|基本支出|一般公共|基金|复评|评审|复核|第三方|专家|质量");

    private static final String SUBJECT = "(?:^|,)(?:\\d{4}年度?)?(?:本|该)?(?:项目|年度|全年|财政|专项|预算)*(?:安排|下达|批复)?的?";
    private static final String END = "(?=$|,)";

    private static final Pattern ALL_SPENT = Pattern.compile(SUBJECT
            + "(?:资金|经费|预算|款项|拨款|预算数)(?:为|共|共计|合计|:)?(?:[\\d.]+[万亿]?元)?,?(?:已经|均已|都已|现已|已|均|都)?(?:按时|及时|按规定|按进度)*"
            + "(?:全部|全额|100%)(?:足额)?(?:支出|执行|支付|拨付|使用)(?:完毕|完成)?" + END);
    private static final Pattern RATE =
            Pattern.compile("执行(?:率|进度)(?:为|达到了|达到|达|是|:|已达)?(\\d{1,4}(?:\\.\\d{1,6})?)%(以上)?(?!左右|上下|的)");
    private static final Pattern SCORE = Pattern.compile(
            "(自评得分|自评总分|自评总得分|自评分数?|自评综合得分|综合得分|总得分|最终得分|总分)(?:数)?(?:为|是|达到|达|:|共计|共|合计)?(\\d{1,3}(?:\\.\\d{1,6})?)分(?!以上|以下|左右|的)");
    private static final Pattern RATING = Pattern.compile(SUBJECT
            + "(?:(?:绩效|自评|自我评价|评价|评定|综合|最终|评分|考核)*(?:等级|等次|档次|级别|自评结论|自评结果|评价结果|评价结论)(?:评定)?(?:为|是|:)|"
            + "(?:绩效|自评|自我评价|评价|综合|最终)*(?:被)?评(?:定)?为)[“\"]?(优秀|优|良好|良|中等|中|较差|差)[”\"]?(?:等级|级|档|等次|等)?" + END);
    private static final Pattern ALL_MET =
            Pattern.compile("(?:^|,)(?:本|该)?(?:项目|年度|全年|年初|各项|各|所有|全部|绩效|预期|既定|设定的?|预定|三级|的)*(?:指标|指标值|绩效目标|目标值)"
                    + "(?:(?:均已|都已|已全部|已全面|均|都|全部|全面)(?:按时|按期|如期|超额|圆满|顺利)*(?:全部|全面)?)(?:完成|达成|达标|实现)"
                    + "(?:了)?(?:年度|预期|既定|全年)*(?:目标值?|任务|指标值?)?" + END);

    private static final Map<String, String> RATINGS = Map.of("优秀", "优", "良好", "良", "中等", "中", "较差", "差");

    private final List<Claim> found = new ArrayList<>(0);

    private Claims() {}

    static List<Claim> in(SelfEvaluation form) {
        var claims = new Claims();
        for (var field : TEXTS) {
            var text = form.text(field);
            if (!text.isEmpty() && mayClaim(text)) {
                claims.look(FormPath.of(field), text);
            }
        }
        return claims.found;
    }

    private static boolean mayClaim(String text) {
        for (var sign : SIGNS) {
            if (text.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private void look(FormPath at, String text) {
        var plain = THOUSANDS
                .matcher(BLANK.matcher(Width.fold(text)).replaceAll(""))
                .replaceAll("");
        for (var sentence : SENTENCE_END.split(plain, -1)) {
            if (!HEDGE.matcher(sentence).find()) {
                read(at, sentence);
            }
        }
    }

    private void read(FormPath at, String sentence) {
        if (sentence.contains("全部") || sentence.contains("全额") || sentence.contains("100%")) {
            plain(at, Kind.ALL_SPENT, ALL_SPENT, sentence);
        }
        if (sentence.contains("执行")) {
            rate(at, sentence);
        }
        if (sentence.contains("分")) {
            score(at, sentence);
        }
        if (sentence.contains("为") || sentence.contains("是") || sentence.contains(":")) {
            rating(at, sentence);
        }
        if (sentence.contains("指标") || sentence.contains("目标")) {
            plain(at, Kind.ALL_MET, ALL_MET, sentence);
        }
    }

    private void plain(FormPath at, Kind kind, Pattern pattern, String sentence) {
        var match = pattern.matcher(sentence);
        if (match.find()) {
            add(at, kind, withoutComma(match.group()), BigDecimal.ZERO, sentence);
        }
    }

    private void rate(FormPath at, String sentence) {
        var match = RATE.matcher(sentence);
        if (match.find() && !isOfPart(sentence, match.start())) {
            var kind = match.group(2) == null ? Kind.RATE : Kind.RATE_FROM;
            add(at, kind, match.group(), figure(match, 1), sentence);
        }
    }

    /** A total of 100 may be what can be scored at most. */
    private void score(FormPath at, String sentence) {
        var match = SCORE.matcher(sentence);
        while (match.find()) {
            var score = figure(match, 2);
            boolean isFullMarks = score.intValue() >= 100 && match.group(1).endsWith("总分");
            if (!isFullMarks && !isOfPart(sentence, match.start())) {
                add(at, Kind.SCORE, match.group(), score, sentence);
                return;
            }
        }
    }

    private void rating(FormPath at, String sentence) {
        var match = RATING.matcher(sentence);
        if (match.find()) {
            var word = Objects.requireNonNull(match.group(1));
            add(at, Kind.RATING, RATINGS.getOrDefault(word, word), BigDecimal.ZERO, sentence);
        }
    }

    /** Whether the clause, or the one before it, speaks of a part before the figure. */
    private static boolean isOfPart(String sentence, int end) {
        return PART.matcher(sentence.substring(0, end)).find();
    }

    private void add(FormPath at, Kind kind, String words, BigDecimal figure, String sentence) {
        var amounts = ProseNumber.all(sentence).stream()
                .filter(number -> number.unit().equals("元"))
                .map(ProseNumber::scaled)
                .toList();
        found.add(new Claim(at, kind, words, figure, amounts));
    }

    private static BigDecimal figure(Matcher match, int group) {
        return new BigDecimal(Objects.requireNonNull(match.group(group)));
    }

    private static String withoutComma(String words) {
        return words.startsWith(",") ? words.substring(1) : words;
    }
}
