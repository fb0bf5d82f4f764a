package org.plumbline.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.documents.docx.DocxFiles.p;
import static org.plumbline.documents.docx.DocxFiles.row;
import static org.plumbline.documents.docx.DocxFiles.table;
import static org.plumbline.documents.docx.DocxFiles.tc;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.core.form.HeadField;
import org.plumbline.core.form.Indicator;
import org.plumbline.documents.DocumentReader;
import org.plumbline.documents.grid.GridNotation;

/** A document's tables and paragraphs as grids. */
class DocxReaderTest {

    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String GO_ON = "<w:vMerge/>";

    static Stream<Arguments> tables() {
        return Stream.of(
                document(
                        "cells side by side and blank ones",
                        table(row(tc("a"), tc("b")), row(tc(""), tc("c"))),
                        "1: a | b",
                        "2: @2 c"),
                document(
                        "a cell over several columns",
                        table(row(tc("<w:gridSpan w:val=\"2\"/>", p("a")), tc("b")), row(tc("c"), tc("d"), tc("e"))),
                        "1: [1×2]a | b",
                        "2: c | d | e"),
                document(
                        "a cell over several rows, which prints nothing where it goes on",
                        table(
                                row(tc(RESTART, p("a")), tc("b")),
                                row(tc(GO_ON, p("x")), tc("c")),
                                row(tc("<w:vMerge w:val=\"continue\"/>", p("")), tc("d")),
                                row(tc(RESTART, p("e")), tc("f"))),
                        "1: [3×1]a | b",
                        "2: @2 c",
                        "3: @2 d",
                        "4: e | f"),
                document(
                        "what goes on from nothing begins there",
                        table(
                                row(tc("a"), tc("<w:gridSpan w:val=\"2\"/>" + RESTART, p("b"))),
                                row(tc(GO_ON, p("c")), tc(GO_ON, p("d")), tc("e")),
                                row(tc(GO_ON, p("")), tc("f"), tc(""))),
                        "1: a | [1×2]b",
                        "2: [2×1]c | d | e",
                        "3: @2 f"),
                document(
                        "cells merged sideways in the older way",
                        table(
                                row(tc("<w:hMerge w:val=\"restart\"/>", p("a")), tc("<w:hMerge/>", p("")), tc("b")),
                                row(tc("c"), tc("d"), tc("e"))),
                        "1: [1×2]a | b",
                        "2: c | d | e"),
                document(
                        "rows that begin further right",
                        table(
                                row(tc("a"), tc("b"), tc("c")),
                                row("<w:trPr><w:gridBefore w:val=\"2\"/><w:gridAfter w:val=\"1\"/></w:trPr>", tc("d"))),
                        "1: a | b | c",
                        "2: @3 d"),
                document(
                        "hidden and deleted rows take no place",
                        table(
                                row("<w:trPr><w:hidden/></w:trPr>", tc("x"), tc("x")),
                                row("<w:trPr><w:hidden w:val=\"0\"/></w:trPr>", tc("a"), tc("b")),
                                row("<w:trPr><w:ins/><w:del/></w:trPr>", tc("x"), tc("x")),
                                row(tc("c"), tc("<w:cellDel/>", p("x")))),
                        "1: a | b",
                        "2: c"),
                document(
                        "a span beyond the last column ends there",
                        table(row(tc("<w:gridSpan w:val=\"100000\"/>", p("a"))), row(tc("b"), tc("c"))),
                        "1: [1×2]a",
                        "2: b | c"),
                document(
                        "several paragraphs in a cell are its lines",
                        table(row(tc("", p("a") + p("") + p("b ") + p("")), tc("x"))),
                        "1: a⏎⏎b | x"),
                document(
                        "a table in a cell follows the row that holds it",
                        table(
                                row(tc("绩效指标"), tc("", p("见表") + table(row(tc("a"), tc("b"))) + p("")), tc("y")),
                                row(tc("结论"), tc("好"))),
                        "表1",
                        "1: 绩效指标 | 见表 | y",
                        "表2",
                        "1: a | b",
                        "表1",
                        "2: 结论 | 好"),
                document(
                        "a table around everything is a frame",
                        table(row(tc("", p("标题") + table(row(tc("a"), tc("b"))) + p("注：无")))),
                        "正文",
                        "1: 标题",
                        "表1",
                        "1: a | b",
                        "正文",
                        "2: 注：无"),
                document(
                        "controls and custom tags around rows, cells and paragraphs are transparent",
                        "<w:sdt><w:sdtPr><w:rPr><w:vanish/></w:rPr><w:text/></w:sdtPr><w:sdtContent>"
                                + table("<w:sdt><w:sdtContent>"
                                        + row("<w:customXml>" + tc("a") + "</w:customXml>", tc("b"))
                                        + "</w:sdtContent></w:sdt>")
                                + "</w:sdtContent></w:sdt>",
                        "1: a | b"),
                document(
                        "paragraphs outside tables stand between them, tabs part their cells",
                        p("自评表") + p("")
                                + "<w:p><w:r><w:t>（2023年度）</w:t></w:r><w:r><w:tab/><w:t>单位：万元</w:t></w:r></w:p>"
                                + table(row(tc("a"), tc("b"))) + p("填表人："),
                        "正文",
                        "1: 自评表",
                        "2: （2023年度） | 单位：万元",
                        "表1",
                        "1: a | b",
                        "正文",
                        "3: 填表人："),
                document(
                        "a table of contents is passed over, made by a control or by a field",
                        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
                                + "<w:sdtContent>" + p("自评表 1") + "</w:sdtContent></w:sdt><w:p>" + mark("begin")
                                + code(" TOC \\o ") + mark("separate") + run("<w:t>自评表</w:t>") + "</w:p><w:p>"
                                + run("<w:t>其他</w:t>") + mark("end") + "</w:p>" + p("a"),
                        "1: a"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void readsAsItPrints(String rule, String body, String expected) throws Exception {
        assertThat(DocxFiles.print(body)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void theStrictStandardReadsTheSame(String rule, String body, String expected) throws Exception {
        assertThat(GridNotation.print(DocxFiles.grids(DocxFiles.of(body, DocxFiles.STRICT))))
                .isEqualTo(expected);
    }

    static Stream<Arguments> runs() {
        var box = "<w:txbxContent>" + p("框") + "</w:txbxContent>";
        return Stream.of(
                Arguments.of("runs join without a blank", run("<w:t>90</w:t>") + run("<w:t>.5</w:t>"), "90.5"),
                Arguments.of("markup characters are text", run("<w:t>&lt;p&gt;&amp;lt;</w:t>"), "<p>&lt;"),
                Arguments.of(
                        "line breaks, tabs and hyphens",
                        run(
                                "<w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:cr/><w:t>e</w:t>"),
                        "a⏎b\tc-d⏎e"),
                Arguments.of("a line end of the file is a blank", run("<w:t>a\nb</w:t>"), "a b"),
                Arguments.of(
                        "insertions are read, deletions are not",
                        "<w:ins>" + run("<w:t>a</w:t>") + "</w:ins><w:del>"
                                + run("<w:delText>x</w:delText><w:t>x</w:t>")
                                + "</w:del><w:moveFrom>" + run("<w:t>x</w:t>") + "</w:moveFrom><w:moveTo>"
                                + run("<w:t>b</w:t>") + "</w:moveTo>",
                        "ab"),
                Arguments.of(
                        "hidden text is not read",
                        run("<w:rPr><w:vanish/></w:rPr><w:t>x</w:t><w:br/>")
                                + run("<w:rPr><w:vanish w:val=\"false\"/></w:rPr><w:t>a</w:t>")
                                + run("<w:t>b</w:t>"),
                        "ab"),
                Arguments.of(
                        "a format that was before, or the paragraph mark's, hides nothing",
                        "<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
                                + run(
                                        "<w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t>"),
                        "a"),
                Arguments.of(
                        "of a field the result is read, not its code",
                        mark("begin")
                                + code(" REF x ")
                                + mark("separate")
                                + run("<w:t>36.00</w:t>")
                                + mark("end")
                                + run("<w:t>万元</w:t>"),
                        "36.00万元"),
                Arguments.of(
                        "of a field in a field's code nothing is read",
                        mark("begin")
                                + code(" IF ")
                                + mark("begin")
                                + code(" X ")
                                + mark("separate")
                                + run("<w:t>x</w:t>")
                                + mark("end")
                                + code(" = 1")
                                + mark("separate")
                                + run("<w:t>是</w:t>")
                                + mark("end"),
                        "是"),
                Arguments.of(
                        "a simple field and a link",
                        "<w:fldSimple w:instr=\" DATE \">" + run("<w:t>2023</w:t>") + "</w:fldSimple><w:hyperlink>"
                                + run("<w:t>年</w:t>") + "</w:hyperlink>",
                        "2023年"),
                Arguments.of(
                        "boxes of older forms are ticked or not",
                        formField("<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/><w:checked/></w:checkBox>")
                                + run("<w:t>是</w:t>")
                                + formField("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>")
                                + run("<w:t>否</w:t>"),
                        "☑是□否"),
                Arguments.of(
                        "lists of older forms show what is chosen",
                        formField(
                                "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"优\"/><w:listEntry w:val=\"良\"/></w:ddList>"),
                        "良"),
                Arguments.of(
                        "text of older forms is text",
                        mark("begin", "<w:ffData><w:textInput><w:default w:val=\"x\"/></w:textInput></w:ffData>")
                                + code(" FORMTEXT ")
                                + mark("separate")
                                + run("<w:t>a</w:t>")
                                + mark("end"),
                        "a"),
                Arguments.of("raised figures stay raised", run("<w:t>m</w:t>") + raised("2") + raised("[1]"), "m²[1]"),
                Arguments.of(
                        "a text box follows its paragraph, and stands once",
                        run(
                                        "<w:t>a</w:t><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>"
                                                + box
                                                + "</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape>"
                                                + "<v:textbox>" + box
                                                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>")
                                + run("<w:t>b</w:t>"),
                        "ab⏎框"),
                Arguments.of(
                        "an older text box stands alone",
                        run("<w:pict><v:shape><v:textbox>" + box + "</v:textbox></v:shape></w:pict>"),
                        "框"),
                Arguments.of(
                        "a phonetic guide is not read",
                        run("<w:ruby><w:rubyPr/><w:rt>" + run("<w:t>x</w:t>") + "</w:rt><w:rubyBase>"
                                + run("<w:t>字</w:t>") + "</w:rubyBase></w:ruby>"),
                        "字"),
                Arguments.of(
                        "a formula reads as a line",
                        "<m:oMath><m:r><m:t>≥</m:t></m:r><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r>"
                                + "</m:den></m:f><m:sSup><m:e><m:r><m:t>m</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:oMath>",
                        "≥1/2m²"),
                Arguments.of(
                        "text of a picture font is the signs it shows",
                        run("<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t>\uF0B3\uF039\uF030</w:t>")
                                + run("<w:t>\uF0B3</w:t>"),
                        "≥90\uF0B3"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("runs")
    void textReadsAsItPrints(String rule, String paragraph, String expected) throws Exception {
        assertThat(DocxFiles.print(table(row(tc("", "<w:p>" + paragraph + "</w:p>"), tc("|")))))
                .isEqualTo("1: " + expected + " | |\n");
    }

    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource({
        "Wingdings, F0FE, ☑",
        "wingdings, 00A8, □",
        "Wingdings 2, F052, ☑",
        "Symbol, F0B3, ≥",
        "Symbol, F0A3, ≤",
        "Symbol, F06D, μ",
        "MS Gothic, 2612, ☒",
        "Unknown, F041, \uF041",
        "Symbol, none, ''"
    })
    void aSymbolIsTheSignItShows(String font, String place, String sign) throws Exception {
        var symbol = run("<w:t>a</w:t><w:sym w:font=\"" + font + "\" w:char=\"" + place + "\"/>");
        assertThat(DocxFiles.print("<w:p>" + symbol + "</w:p>")).isEqualTo("1: a" + sign + "\n");
    }

    @Test
    void theFormOfADocumentIsRead() throws Exception {
        var docx = DocxFiles.of(p("项目支出绩效自评表")
                + p("（2023年度）")
                + table(
                        row(tc("项目名称"), tc("<w:gridSpan w:val=\"6\"/>", p("道路养护"))),
                        row(tc("一级指标"), tc("二级指标"), tc("三级指标"), tc("年度指标值"), tc("实际完成值"), tc("分值"), tc("得分")),
                        row(tc(RESTART, p("产出指标")), tc("数量指标"), tc("里程"), tc("≥2公里"), tc("2公里"), tc("10"), tc("10")),
                        row(tc(GO_ON, p("")), tc("质量指标"), tc("合格率"), tc("100%"), tc("100%"), tc("10"), tc("10")),
                        row(tc("<w:gridSpan w:val=\"5\"/>", p("总分")), tc("20"), tc("20"))));
        var forms = DocumentReader.read("表.docx", new ByteArrayInputStream(docx));
        assertThat(forms).hasSize(1);
        assertThat(forms.get(0).problems()).isEmpty();
        assertThat(forms.get(0).form().text(HeadField.YEAR)).isEqualTo("2023");
        assertThat(forms.get(0).form().indicators()).extracting(Indicator::name).containsExactly("里程", "合格率");
    }

    @Test
    void aFieldLeftOpenHidesNoFurtherParagraph() throws Exception {
        assertThat(DocxFiles.print("<w:p>" + mark("begin") + run("<w:t>x</w:t>") + "</w:p>" + p("a")))
                .isEqualTo("1: a\n");
    }

    @Test
    void aTableOfContentsLeftOpenHidesNoTable() throws Exception {
        assertThat(DocxFiles.print("<w:p>" + mark("begin") + code("TOC") + mark("separate") + "</w:p>" + p("x")
                        + table(row(tc("a"), tc("b")))))
                .isEqualTo("1: a | b\n");
    }

    private static String run(String content) {
        return "<w:r>" + content + "</w:r>";
    }

    private static String raised(String text) {
        return run("<w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>" + text + "</w:t>");
    }

    private static String mark(String type) {
        return mark(type, "");
    }

    private static String mark(String type, String content) {
        return run("<w:fldChar w:fldCharType=\"" + type + "\">" + content + "</w:fldChar>");
    }

    private static String code(String code) {
        return run("<w:instrText>" + code + "</w:instrText>");
    }

    private static String formField(String content) {
        return mark("begin", "<w:ffData><w:name w:val=\"x\"/>" + content + "</w:ffData>")
                + code(" FORM ")
                + mark("separate")
                + run("<w:t>x</w:t>")
                + mark("end");
    }

    private static Arguments document(String rule, String body, String... lines) {
        return Arguments.of(rule, body, String.join("\n", lines) + "\n");
    }
}
