package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Test;

/** What a cell says, and what stands outside cells. */
class PageTextTest {

    @Test
    void chineseGoesOnWithoutABlankAndWordsWithOne() throws Exception {
        assertThat(cell("全年开展企业服务活动十二", "场。").read()).isEqualTo("1: 全年开展企业服务活动十二场。\n");
        assertThat(cell("science and technology", "for all").read()).isEqualTo("1: science and technology for all\n");
        assertThat(narrow("=360", "(天)").read()).isEqualTo("1: =360(天)\n");
    }

    @Test
    void aNumberThatTheCellCutIsWholeAgain() throws Exception {
        assertThat(narrow("12345", "67.89").read()).isEqualTo("1: 1234567.89\n");
        assertThat(narrow("10", "20").read()).isEqualTo("1: 10 20\n");
    }

    @Test
    void aParagraphsEndStaysALineBreak() throws Exception {
        assertThat(cell("一、举办活动。", "二、走访企业三百家以上，", "办结诉求。").read()).isEqualTo("1: 一、举办活动。⏎二、走访企业三百家以上，办结诉求。\n");
    }

    @Test
    void charactersOneBelowAnotherAreOneWord() throws Exception {
        var table = new DrawnPdf().box(50, 100, 20, 80).box(70, 100, 100, 80).text(80, 140, "数量");
        for (int at = 0; at < 4; at++) {
            table.text(55, 120 + 14 * at, "产出指标".substring(at, at + 1));
        }

        assertThat(table.read()).isEqualTo("1: 产出指标 | 数量\n");
    }

    @Test
    void whatIsDrawnTwiceToLookBoldIsReadOnce() throws Exception {
        assertThat(cell("总分 100").text(54.3, 120, "总分 100").read()).isEqualTo("1: 总分 100\n");
        assertThat(cell("112211").read()).isEqualTo("1: 112211\n");
    }

    @Test
    void raisedFiguresAreTold() throws Exception {
        var table = cell("面积 300 m").text(108.3, 116, "2", 6).text(114, 120, "以上");

        assertThat(table.read()).isEqualTo("1: 面积 300 m²以上\n");
    }

    @Test
    void aRadicalIsTheCharacterThatItLooksLike() throws Exception {
        assertThat(cell("主管部⻔⾯⽬").read()).isEqualTo("1: 主管部门面目\n");
    }

    @Test
    void aPageNumberIsNoTextAndOtherNumbersAre() throws Exception {
        var pages = new DrawnPdf()
                .text(50, 100, "说明")
                .text(50, 300, "- 7 -")
                .text(280, 770, "第 1 页 共 2 页")
                .page()
                .text(50, 400, "2")
                .text(280, 770, "- 2 -")
                .text(290, 785, "2");

        assertThat(pages.read()).isEqualTo("第1页\n1: 说明\n2: - 7 -\n第2页\n1: 2\n");
    }

    @Test
    void linesWithTheSameGapsAreATable() throws Exception {
        var page = new DrawnPdf();
        String[][] rows = {{"指标", "目标", "完成"}, {"服务企业数", "300家", "320家"}, {"满意度", "", "93%"}, {"举办活动", "12场", "12场"}};
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < 3; column++) {
                page.text(50 + 100 * column, 100 + 20 * row, rows[row][column]);
            }
        }

        assertThat(page.read()).isEqualTo("""
                1: 指标 | 目标 | 完成
                2: 服务企业数 | 300家 | 320家
                3: 满意度 | @3 93%
                4: 举办活动 | 12场 | 12场
                """);
    }

    @Test
    void aWordSpreadOutIsOneWord() throws Exception {
        var page = new DrawnPdf().text(50, 100, "自").text(90, 100, "评").text(130, 100, "表");

        assertThat(page.read()).isEqualTo("1: 自 评 表\n");
    }

    @Test
    void whatStandsAslantIsALineOfItsOwn() throws Exception {
        var page = cell("总分").text("0.7 0.7 -0.7 0.7 60 660", "仅供内部使用", 20);

        assertThat(page.read()).isEqualTo("1: 总分\n2: 仅供内部使用\n");
    }

    @Test
    void aFieldThatIsFilledInIsReadAndAStampIsNot() throws Exception {
        var page = cell("实施单位：");
        page.over(new PDAnnotationWidget(), 103, 123, "No. 42").over(new PDAnnotationRubberStamp(), 110, 300, "SEEN");

        assertThat(page.read()).isEqualTo("1: 实施单位：No. 42\n");
    }

    /** A cell that is 130 points wide, with these lines in it. */
    private static DrawnPdf cell(String... lines) {
        var page = new DrawnPdf().box(50, 100, 130, 10 + 15 * lines.length);
        for (int line = 0; line < lines.length; line++) {
            page.text(54, 120 + 15 * line, lines[line]);
        }
        return page;
    }

    /** Two lines in the middle of a cell that is as wide as five digits. */
    private static DrawnPdf narrow(String line, String next) {
        return new DrawnPdf().box(50, 100, 36, 40).text(54, 115, line).text(54, 130, next);
    }
}
