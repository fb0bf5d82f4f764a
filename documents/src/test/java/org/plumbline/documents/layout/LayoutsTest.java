package org.plumbline.documents.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.form.FormPath;
import org.plumbline.core.form.FundingLine;
import org.plumbline.core.form.FundingSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.core.form.SelfEvaluation;

/** What the layouts print, and what none of them alters. */
class LayoutsTest {

    private static final SelfEvaluation BLANK = new SelfEvaluation(Map.of(), List.of(), List.of());

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "national, 项目支出绩效自评表, 项目资金（万元）, 年度资金总额 其中：当年财政拨款 上年结转资金 其他资金",
        "shanghai, 财政项目支出绩效自评价, 项目资金（万元）, 年度资金总额 其中：当年财政拨款 上年结转资金 其他资金",
        "sichuan, 部门预算项目支出绩效自评表, 项目资金（万元）, 总额 其中：财政资金 财政专户管理资金 单位资金 其他资金",
        "yunnan, 项目支出绩效自评表, 项目资金（元）, 年度资金总额 其中：当年财政拨款 上年结转资金 其他资金",
        "transfer, 转移支付区域（项目）绩效目标自评表, 资金投入情况（万元）, 年度资金总额 其中：中央财政资金 地方资金 其他资金",
    })
    void aBlankFormIsTheEmptyOfficialTable(String layout, String title, String funds, String lines) {
        var sheet = sheet(layout, BLANK);
        assertThat(texts(sheet))
                .startsWith(title)
                .contains(funds)
                .containsSubsequence(lines.split(" ", -1))
                .containsSubsequence("产出指标", "数量指标", "效益指标", "满意度指标", "服务对象满意度指标");
        assertThat(sheet.leftOut()).isEmpty();
        assertThat(cells(sheet)).allSatisfy(cell -> assertThat(cell.path()).isEmpty());
    }

    @Test
    void aFormsOwnLinesTakeThePlaceOfTheLayouts() {
        var lines = new ArrayList<FundingLine>();
        for (int at = 0; at < 12; at++) {
            var label = "来源" + at;
            lines.add(FundingLine.of(FundingSource.NAMED, field -> field == FundingLine.Field.LABEL ? label : ""));
        }
        var texts = texts(sheet("national", new SelfEvaluation(Map.of(), lines, List.of())));
        assertThat(texts)
                .containsSubsequence(lines.stream().map(FundingLine::label).toList());
        assertThat(texts).doesNotContain("年度资金总额");
    }

    @Test
    void theFormsOwnUnitIsKept() {
        var form = form(Map.of(HeadField.AMOUNT_UNIT, "元"));
        assertThat(texts(sheet("sichuan", form))).contains("项目资金（元）");
        assertThat(texts(sheet("transfer", form))).contains("资金投入情况（元）");
    }

    @Test
    void amountsOfAFormWithoutUnitGetNone() {
        var line = FundingLine.of(FundingSource.TOTAL, field -> field == FundingLine.Field.ADJUSTED ? "360000" : "");
        var sheet = sheet("yunnan", new SelfEvaluation(Map.of(), List.of(line), List.of()));
        assertThat(texts(sheet)).contains("项目资金").doesNotContain("项目资金（元）");
    }

    @Test
    void theFormsOwnTitleAndYearArePrinted() {
        var form = form(Map.of(HeadField.TITLE, "某县自评表", HeadField.YEAR, "2023"));
        assertThat(texts(sheet("national", form))).startsWith("某县自评表", "（2023年度）");
        assertThat(texts(sheet("shanghai", BLANK))).doesNotContain("（　　　　年度）");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"national", "yunnan", "transfer"})
    void oneColumnHoldsReasonAndCorrectiveAction(String layout) {
        var row = row(Map.of(Indicator.Field.REASON, "晚开工", Indicator.Field.CORRECTIVE_ACTION, "加快"));
        var action = row(Map.of(Indicator.Field.CORRECTIVE_ACTION, "加快"));
        var sheet = sheet(layout, new SelfEvaluation(Map.of(), List.of(), List.of(row, action)));
        assertThat(at(sheet, FormPath.of(Indicator.Field.REASON, 0))).containsExactly("晚开工\n改进措施：加快");
        assertThat(at(sheet, FormPath.of(Indicator.Field.CORRECTIVE_ACTION, 1))).containsExactly("改进措施：加快");
        assertThat(sheet.leftOut()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"sichuan", "yunnan"})
    void aTargetStandsInThreeColumns(String layout) {
        var rows =
                List.of(row(Map.of(Indicator.Field.TARGET, ">90(家)")), row(Map.of(Indicator.Field.TARGET, "2023年底")));
        var sheet = sheet(layout, new SelfEvaluation(Map.of(), List.of(), rows));
        assertThat(at(sheet, FormPath.of(Indicator.Field.TARGET, 0))).containsExactly(">", "90", "(家)");
        assertThat(at(sheet, FormPath.of(Indicator.Field.TARGET, 1))).containsExactly("2023年底");
    }

    @Test
    void whatATransferFormDoesNotPrintIsLeftOut() {
        var form = form(Map.of(HeadField.TOTAL_SCORE, "98", HeadField.RATING, "优", HeadField.PROJECT, "某项目"));
        assertThat(sheet("transfer", form).leftOut())
                .containsExactlyInAnyOrder(FormPath.of(HeadField.TOTAL_SCORE), FormPath.of(HeadField.RATING));
    }

    @Test
    void columnsThatOnlySomeFormsFillAreThereOnlyForThem() {
        var plain = row(Map.of(Indicator.Field.NAME, "甲"));
        var marked = row(Map.of(Indicator.Field.NAME, "乙", Indicator.Field.CORE, "是"));
        assertThat(complete(plain).widths()).hasSize(8);
        assertThat(complete(plain, marked).widths()).hasSize(9);
        assertThat(texts(complete(plain, marked))).contains("是否核心指标").doesNotContain("上年指标值");
    }

    @Test
    void anUnknownIdIsNoLayout() {
        assertThat(Layouts.named("nowhere")).isEmpty();
        assertThat(Layouts.named("../layout/national")).isEmpty();
        assertThat(Layouts.ids()).startsWith("complete").doesNotHaveDuplicates();
    }

    private static Sheet complete(Indicator... rows) {
        return sheet("complete", new SelfEvaluation(Map.of(), List.of(), List.of(rows)));
    }

    private static Sheet sheet(String layout, SelfEvaluation form) {
        return Layouts.named(layout).orElseThrow().sheet(form);
    }

    private static SelfEvaluation form(Map<HeadField, String> head) {
        return new SelfEvaluation(head, List.of(), List.of());
    }

    private static Indicator row(Map<Indicator.Field, String> texts) {
        return Indicator.of(field -> texts.getOrDefault(field, ""));
    }

    private static List<String> at(Sheet sheet, FormPath path) {
        return cells(sheet)
                .filter(cell -> cell.path().equals(Optional.of(path)))
                .map(SheetCell::text)
                .toList();
    }

    private static List<String> texts(Sheet sheet) {
        return cells(sheet).map(SheetCell::text).filter(text -> !text.isEmpty()).toList();
    }

    private static Stream<SheetCell> cells(Sheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.cells().stream());
    }
}
