package org.plumbline.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables as other programs draw them. */
class RuledPagesTest {

    private static final double[] COLUMNS = {50, 150, 250};
    private static final double[] ROWS = {100, 130, 160};

    private static final String FOUR = "1: 名称 | 甲\n2: 得分 | 9.50\n";

    @Test
    void linesFromEndToEndMakeCells() throws Exception {
        assertThat(four(new DrawnPdf().lattice(COLUMNS, ROWS)).read()).isEqualTo(FOUR);
    }

    @Test
    void aBoxAroundEachCellIsTheSame() throws Exception {
        var boxes = new DrawnPdf()
                .box(50, 100, 100, 30)
                .box(150.4, 100, 100, 30)
                .box(50, 130.4, 100, 30)
                .box(150.4, 130.4, 100, 30);

        assertThat(four(boxes).read()).isEqualTo(FOUR);
    }

    @Test
    void barsAsThinAsLinesAreLines() throws Exception {
        var bars = new DrawnPdf();
        for (double y : ROWS) {
            bars.bar(50, y, 200, 0.5);
        }
        for (double x : COLUMNS) {
            bars.bar(x, 100, 0.7, 60);
        }

        assertThat(four(bars).read()).isEqualTo(FOUR);
    }

    @Test
    void dashesDotsAndPiecesAreOneLine() throws Exception {
        var pieces = new DrawnPdf().draw("[3 2] 0 d").line(50, 100, 250, 100).draw("[] 0 d");
        for (int x = 50; x < 250; x += 4) {
            pieces.line(x, 130, x + 2, 130);
            pieces.bar(x, 160, 1, 1);
        }
        for (double x : COLUMNS) {
            pieces.line(x, 100, x, 131).line(x, 131.5, x, 160);
        }

        assertThat(four(pieces).read()).isEqualTo(FOUR);
    }

    @Test
    void aTableOpenAtItsSidesHasItsOuterColumns() throws Exception {
        var open = new DrawnPdf().line(150, 100, 150, 160);
        for (double y : ROWS) {
            open.line(50, y, 250, y);
        }

        assertThat(four(open).read()).isEqualTo(FOUR);
    }

    @Test
    void shadesAndWhiteLinesAreNoLines() throws Exception {
        var shaded = new DrawnPdf()
                .draw("0.9 g")
                .bar(50, 100, 200, 30)
                .draw("0 g")
                .lattice(COLUMNS, ROWS)
                .draw("1 G")
                .line(100, 100, 100, 160)
                .draw("0 G");

        assertThat(four(shaded).read()).isEqualTo(FOUR);
    }

    @Test
    void cellsSpanWhereLinesAreMissing() throws Exception {
        var table = new DrawnPdf()
                .box(50, 100, 300, 90)
                .line(50, 130, 350, 130)
                .line(150, 160, 350, 160)
                .line(150, 130, 150, 190)
                .line(250, 130, 250, 160)
                .text(60, 120, "绩效目标")
                .text(60, 165, "产出指标")
                .text(160, 150, "数量")
                .text(260, 150, "≥12")
                .text(160, 180, "说明");

        assertThat(table.read()).isEqualTo("1: [1×3]绩效目标\n2: [2×1]产出指标 | 数量 | ≥12\n3: @2 [1×2]说明\n");
    }

    @Test
    void textThatRunsOverTheSideOfItsCellStaysWhole() throws Exception {
        var table = new DrawnPdf()
                .lattice(COLUMNS, ROWS)
                .text(52, 120, "很长的项目名称写到格子外面去了")
                .text(60, 150, "得分");

        assertThat(table.read()).isEqualTo("1: 很长的项目名称写到格子外面去了\n2: 得分\n");
    }

    @Test
    void textUpToTheVerySidesOfTwoCellsIsTwoTexts() throws Exception {
        var table = new DrawnPdf()
                .lattice(new double[] {50, 80.6, 111.2}, ROWS)
                .text(50.3, 120, "100.00")
                .text(80.9, 120, "200.00")
                .text(60, 150, "得分");

        assertThat(table.read()).isEqualTo("1: 100.00 | 200.00\n2: 得分\n");
    }

    @Test
    void aPageThatLiesIsReadUpright() throws Exception {
        var lying = four(new DrawnPdf().lattice(COLUMNS, ROWS));
        lying.lastPage().setRotation(180);
        var turned = new DrawnPdf()
                .draw("q 0 1 -1 0 700 0 cm")
                .lattice(new double[] {50, 150, 250}, ROWS)
                .text(60, 120, "名称")
                .text(160, 120, "甲")
                .text(60, 150, "得分")
                .text(160, 150, "9.50")
                .draw("Q");
        turned.lastPage().setRotation(90);
        var written = new DrawnPdf()
                .lattice(new double[] {100, 130, 160}, new double[] {50, 150, 250})
                .upwards(120, 240, "名称")
                .upwards(120, 140, "甲")
                .upwards(150, 240, "得分")
                .upwards(150, 140, "9.50");

        assertThat(lying.read()).isEqualTo(FOUR);
        assertThat(turned.read()).isEqualTo(FOUR);
        assertThat(written.read()).isEqualTo(FOUR);
    }

    @Test
    void textWrittenUpwardsInACellIsReadInItsDirection() throws Exception {
        var table = four(new DrawnPdf().lattice(new double[] {20, 50, 150, 250}, ROWS))
                .upwards(38, 128, "产出");

        assertThat(table.read()).isEqualTo("1: 产出 | 名称 | 甲\n2: @2 得分 | 9.50\n");
    }

    @Test
    void aBoxAroundTheWholePageIsNoCell() throws Exception {
        var framed = four(new DrawnPdf().box(20, 20, 560, 760).lattice(COLUMNS, ROWS))
                .text(50, 60, "自评表");

        assertThat(framed.read()).isEqualTo("1: 自评表\n2: 名称 | 甲\n3: 得分 | 9.50\n");
    }

    @Test
    void anUnderlineAndACheckBoxAreNoTable() throws Exception {
        var page = new DrawnPdf()
                .text(50, 100, "填报人：张三")
                .line(90, 103, 130, 103)
                .box(200, 92, 8, 8)
                .text(212, 100, "公开");

        assertThat(page.read()).isEqualTo("1: 填报人：张三 | 公开\n");
    }

    @Test
    void linesOfTextAroundTablesStandInOrder() throws Exception {
        var page = four(new DrawnPdf().lattice(COLUMNS, ROWS))
                .text(100, 80, "项目支出绩效自评表")
                .text(50, 200, "二、资金")
                .lattice(COLUMNS, new double[] {220, 250})
                .text(60, 240, "合计")
                .text(160, 240, "36.00")
                .text(50, 280, "填表人：李四")
                .text(400, 280, "日期：2024年3月");

        assertThat(page.read()).isEqualTo("""
                第1页表1
                1: 项目支出绩效自评表
                2: 名称 | 甲
                3: 得分 | 9.50
                第1页表2
                1: 二、资金
                2: 合计 | 36.00
                3: 填表人：李四 | 日期：2024年3月
                """);
    }

    private static DrawnPdf four(DrawnPdf table) {
        return table.text(60, 120, "名称").text(160, 120, "甲").text(60, 150, "得分").text(160, 150, "9.50");
    }
}
