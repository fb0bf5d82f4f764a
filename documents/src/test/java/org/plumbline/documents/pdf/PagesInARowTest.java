package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A table that goes on on the next page is one table, if the pages show that it does. */
class PagesInARowTest {

    private static final double[] COLUMNS = {50, 150, 250, 350};

    @Test
    void theSameColumnsAtTheTopGoOn() throws Exception {
        var pages = row(row(new DrawnPdf(), 600, "数量", "12", "5"), 630, "质量", "90%", "5")
                .lattice(COLUMNS, rows(600, 3));
        row(pages.page(), 50, "时效", "12月", "5").lattice(COLUMNS, rows(50, 2));

        assertThat(pages.read()).isEqualTo("1: 数量 | 12 | 5\n2: 质量 | 90% | 5\n3: 时效 | 12月 | 5\n");
    }

    @Test
    void otherColumnsMakeAnotherTable() throws Exception {
        var pages = row(new DrawnPdf(), 600, "数量", "12", "5").lattice(COLUMNS, rows(600, 2));
        pages.page()
                .lattice(new double[] {50, 120, 350}, rows(50, 2))
                .text(60, 70, "甲")
                .text(160, 70, "乙");

        assertThat(pages.read()).isEqualTo("第1页\n1: 数量 | 12 | 5\n第2页\n1: 甲 | 乙\n");
    }

    @Test
    void aTableThatBeginsLikeTheOneBeforeIsAnotherForm() throws Exception {
        var pages = row(new DrawnPdf(), 600, "项目名称", "甲", "5").lattice(COLUMNS, rows(600, 2));
        row(pages.page(), 50, "项目名称", "乙", "6").lattice(COLUMNS, rows(50, 2));

        assertThat(pages.read()).isEqualTo("第1页\n1: 项目名称 | 甲 | 5\n第2页\n1: 项目名称 | 乙 | 6\n");
    }

    @Test
    void aTitleBetweenMakesAnotherForm() throws Exception {
        var pages = row(new DrawnPdf(), 600, "数量", "12", "5").lattice(COLUMNS, rows(600, 2));
        row(pages.page().text(100, 30, "自评表"), 50, "时效", "12月", "5").lattice(COLUMNS, rows(50, 2));

        assertThat(pages.read()).isEqualTo("第1页\n1: 数量 | 12 | 5\n第2页\n1: 自评表\n2: 时效 | 12月 | 5\n");
    }

    @Test
    void aTableThatEndsHighOnThePageIsAtItsEnd() throws Exception {
        var pages = row(new DrawnPdf(), 100, "数量", "12", "5").lattice(COLUMNS, rows(100, 2));
        row(pages.page(), 50, "时效", "12月", "5").lattice(COLUMNS, rows(50, 2));

        assertThat(pages.read()).isEqualTo("第1页\n1: 数量 | 12 | 5\n第2页\n1: 时效 | 12月 | 5\n");
    }

    @Test
    void headingsPrintedAgainStayRows() throws Exception {
        var pages = row(row(new DrawnPdf(), 600, "项目", "甲", "乙"), 630, "指标", "目标", "分值");
        row(pages, 660, "数量", "12", "5").lattice(COLUMNS, rows(600, 4));
        row(row(pages.page(), 50, "指标", "目标", "分值"), 80, "质量", "90%", "5").lattice(COLUMNS, rows(50, 3));

        assertThat(pages.read())
                .isEqualTo("1: 项目 | 甲 | 乙\n2: 指标 | 目标 | 分值\n3: 数量 | 12 | 5\n4: 指标 | 目标 | 分值\n5: 质量 | 90% | 5\n");
    }

    @Test
    void anOpenEndShowsThatARowIsCut() throws Exception {
        var pages = new DrawnPdf()
                .line(50, 700, 312, 700)
                .line(50, 700, 50, 750)
                .line(150, 700, 150, 750)
                .line(312, 700, 312, 750)
                .text(60, 715, "存在问题")
                .text(155, 715, "一、企业反映的诉求办理还不够及")
                .text(155, 730, "时，部分事项没有按照承诺的期限")
                .page()
                .line(50, 50, 312, 50)
                .line(50, 80, 312, 80)
                .line(50, 50, 50, 80)
                .line(150, 50, 150, 80)
                .line(312, 50, 312, 80)
                .text(155, 65, "办结，需要改进。");

        assertThat(pages.read()).isEqualTo("1: 存在问题 | 一、企业反映的诉求办理还不够及时，部分事项没有按照承诺的期限办结，需要改进。\n");
    }

    @Test
    void anOpenEndBetweenTwoRowsCutsNothing() throws Exception {
        var pages = row(new DrawnPdf(), 700, "数量", "12", "5").line(50, 700, 350, 700);
        row(pages, 730, "质量", "90%", "5").line(50, 730, 350, 730);
        for (double x : COLUMNS) {
            pages.line(x, 700, x, 760);
        }
        row(pages.page(), 50, "时效", "12月", "5").lattice(COLUMNS, rows(50, 2));

        assertThat(pages.read()).isEqualTo("1: 数量 | 12 | 5\n2: 质量 | 90% | 5\n3: 时效 | 12月 | 5\n");
    }

    @Test
    void aHeadingForRowsOnBothPagesIsOneCell() throws Exception {
        var pages = new DrawnPdf().text(60, 740, "产出指标").text(160, 715, "数量").text(160, 745, "质量");
        pages.line(50, 700, 250, 700).line(150, 730, 250, 730).line(150, 760, 250, 760);
        pages.line(50, 700, 50, 760).line(150, 700, 150, 760).line(250, 700, 250, 760);
        pages.page()
                .lattice(new double[] {50, 150, 250}, rows(50, 2))
                .text(60, 70, "产出指标")
                .text(160, 70, "时效");

        assertThat(pages.read()).isEqualTo("1: [3×1]产出指标 | 数量\n2: @2 质量\n3: @2 时效\n");
    }

    @Test
    void aLineThatRunsThroughThePagesIsReadOnce() throws Exception {
        var pages =
                row(new DrawnPdf().text(50, 30, "附件 2"), 700, "数量", "12", "5").line(50, 700, 350, 700);
        for (double x : COLUMNS) {
            pages.line(x, 700, x, 730);
        }
        row(pages.page().text(50, 30, "附件 2"), 50, "时效", "12月", "5").lattice(COLUMNS, rows(50, 2));

        assertThat(pages.read()).isEqualTo("1: 附件 2\n2: 数量 | 12 | 5\n3: 时效 | 12月 | 5\n");
    }

    @Test
    void aPageThatIsAPictureIsSeenToBeMissing() throws Exception {
        var pages = row(new DrawnPdf(), 600, "数量", "12", "5")
                .lattice(COLUMNS, rows(600, 2))
                .page();
        pages.picture(600, 800);

        assertThat(pages.read()).isEqualTo("第1页\n1: 数量 | 12 | 5\n第2页\n1: （本页是图片，没有文字层）\n");
    }

    private static DrawnPdf row(DrawnPdf pdf, double top, String... texts) {
        for (int column = 0; column < texts.length; column++) {
            pdf.text(COLUMNS[column] + 10, top + 20, texts[column]);
        }
        return pdf;
    }

    private static double[] rows(double top, int lines) {
        var rows = new double[lines];
        for (int line = 0; line < lines; line++) {
            rows[line] = top + 30 * line;
        }
        return rows;
    }
}
