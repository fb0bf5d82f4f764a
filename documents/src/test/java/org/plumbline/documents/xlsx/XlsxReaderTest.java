package org.plumbline.documents.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.office.Zips;

/** A workbook reads as what a person sees who opens it. */
class XlsxReaderTest {

    private static final String[] TEXTS = {
        "<t>某项目</t>",
        "<r><t>合</t></r><r><rPr><b/></rPr><t xml:space='preserve'> 计</t></r>",
        "<t>重庆</t><rPh sb='0' eb='2'><t>chongqing</t></rPh><phoneticPr fontId='1'/>",
        "<t>第一行_x000D_\n第二行</t>",
        "<t>_x005F_x000D_</t>",
        "<t>&lt;p&gt;&#x4F18;&amp;&#33391;</t>",
        "<t><![CDATA[<p>]]>后</t>",
        "<t xml:space='preserve'> 　 </t>",
        "<t/>",
        "<t>=360(天)</t>",
        "<t>ab_xZZZZ_</t>",
        "<t>前<!-- 注 -->后</t>",
    };
    private static final String[] FORMATS = {
        "0.00%", "0.00", "yyyy\"年\"m\"月\"d\"日\"", "#,##0.00", "0;-0;;@", "@", "yyyy\\-mm\\-dd"
    };

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            shared text                 | <c r='A1' t='s'><v>0</v></c>              | R1C1 某项目
            runs of text                | <c r='A1' t='s'><v>1</v></c>              | R1C1 合 计
            text with a reading aid     | <c r='A1' t='s'><v>2</v></c>              | R1C1 重庆
            escaped escape              | <c r='A1' t='s'><v>4</v></c>              | R1C1 _x000D_
            references                  | <c r='A1' t='s'><v>5</v></c>              | R1C1 <p>优&良
            character data              | <c r='A1' t='s'><v>6</v></c>              | R1C1 <p>后
            blanks only                 | <c r='A1' t='s'><v>7</v></c>              | ~~
            empty text                  | <c r='A1' t='s'><v>8</v></c>              | ~~
            text that looks a formula   | <c r='A1' t='s'><v>9</v></c>              | R1C1 =360(天)
            no escape                   | <c r='A1' t='s'><v>10</v></c>             | R1C1 ab_xZZZZ_
            comment within              | <c r='A1' t='s'><v>11</v></c>             | R1C1 前后
            inline text                 | <c r='A1' t='inlineStr'><is><t>某项目</t></is></c> | R1C1 某项目
            inline runs                 | <c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c> | R1C1 ab
            formula of text             | <c r='A1' t='str'><f>A2</f><v>优</v></c>  | R1C1 优
            formula of a number         | <c r='A1'><f>1+1</f><v>2</v></c>          | R1C1 2
            formula of empty text       | <c r='A1' t='str'><f>A2</f><v></v></c>    | ~~
            formula without a result    | <c r='A1'><f>SUM(B1:B2)</f><v/></c>       | R1C1 =SUM(B1:B2)
            true                        | <c r='A1' t='b'><v>1</v></c>              | R1C1 TRUE
            false                       | <c r='A1' t='b'><v>0</v></c>              | R1C1 FALSE
            error                       | <c r='A1' t='e'><v>#DIV/0!</v></c>        | R1C1 #DIV/0!
            number                      | <c r='A1'><v>36</v></c>                   | R1C1 36
            number stated as one        | <c r='A1' t='n'><v>36.0</v></c>           | R1C1 36
            noise of binary fractions   | <c r='A1'><v>0.30000000000000004</v></c>  | R1C1 0.3
            large number                | <c r='A1'><v>1.0E7</v></c>                | R1C1 10000000
            no number                   | <c r='A1'><v>1,5</v></c>                  | R1C1 1,5
            endless number              | <c r='A1'><v>1E999999999</v></c>          | R1C1 1E+999999999
            percentage                  | <c r='A1' s='1'><v>0.9658</v></c>         | R1C1 96.58%
            two decimals                | <c r='A1' s='2'><v>36</v></c>             | R1C1 36.00
            half up on the decimal      | <c r='A1' s='2'><v>1.0049999999999999</v></c> | R1C1 1.01
            half up on the decimal      | <c r='A1' s='2'><v>8.3450000000000006</v></c> | R1C1 8.35
            date                        | <c r='A1' s='3'><v>45291</v></c>          | R1C1 2023年12月31日
            thousands                   | <c r='A1' s='4'><v>1354700</v></c>        | R1C1 1,354,700.00
            hidden zero                 | <c r='A1' s='5'><v>0</v></c>              | ~~
            number as text              | <c r='A1' s='6'><v>36</v></c>             | R1C1 36
            unknown style               | <c r='A1' s='99'><v>36</v></c>            | R1C1 36
            date in words of ISO        | <c r='A1' s='7' t='d'><v>2023-12-31T00:00:00</v></c> | R1C1 2023-12-31
            no date                     | <c r='A1' s='7' t='d'><v>年底</v></c>     | R1C1 年底
            styled and empty            | <c r='A1' s='1'/><c r='B1' s='1'></c>     | ~~
            far column                  | <c r='XFD1'><v>1</v></c>                  | R1C16384 1
            no address                  | <c><v>1</v></c><c/><c><v>3</v></c><c r='F1'><v>6</v></c><c><v>7</v></c> | R1C1 1; R1C3 3; R1C6 6; R1C7 7
            out of order                | <c r='C1'><v>3</v></c><c r='A1'><v>1</v></c> | R1C1 1; R1C3 3
            twice in one place          | <c r='A1'><v>1</v></c><c r='A1'><v>2</v></c> | R1C1 2
            foreign elements            | <c r='A1' xmlns:x='y'><x:v>9</x:v><v>1</v><x:c r='B1'><x:v>2</x:v></x:c></c> | R1C1 1
            """)
    void showsEveryKindOfCell(String name, String cells, String shown) throws Exception {
        var parts = Workbooks.ofSheet(Workbooks.row(cells));
        Workbooks.putTexts(parts, TEXTS);
        Workbooks.putFormats(parts, FORMATS);

        assertThat(Workbooks.print(Workbooks.read(parts))).isEqualTo(shown);
    }

    @Test
    void keepsLineEndsThatAreEscaped() throws Exception {
        var parts = Workbooks.ofSheet(Workbooks.row("<c r='A1' t='s'><v>0</v></c>"));
        Workbooks.putTexts(parts, "<t>第一行_x000D_\n第二行</t>");

        assertThat(text(parts)).isEqualTo("第一行\r\n第二行");
    }

    @Test
    void keepsTextAsItStands() throws Exception {
        var parts = Workbooks.ofSheet(Workbooks.row("<c r='A1' t='s'><v>0</v></c>"));
        Workbooks.putTexts(parts, "<t xml:space='preserve'>  其中：财政拨款\n </t>");

        assertThat(text(parts)).isEqualTo("  其中：财政拨款\n ");
    }

    private static String text(Map<String, String> parts) throws Exception {
        return Workbooks.read(parts).get(0).rows().get(0).first().text();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            across columns           | A1:C1         | A1 1, B1 2, D1 4 | R1C1+1×3 1; R1C4 4
            down rows                | A1:A3         | A1 1, A2 2, B2 3 | R1C1+3×1 1; R2C2 3
            a block                  | B2:C3         | A1 1, B2 2, C3 3 | R1C1 1; R2C2+2×2 2
            ends in the other order  | C3:B2         | B2 2             | R2C2+2×2 2
            with dollar signs        | $B$2:$C$3     | B2 2             | R2C2+2×2 2
            one cell                 | A1            | A1 1             | R1C1 1
            one cell as a range      | A1:A1         | A1 1             | R1C1 1
            nothing in its first     | A1:B1         | B1 2, C1 3       | R1C3 3
            overlapping              | A1:B2 B2:C3   | A1 1, B2 2, C3 3 | R1C1+2×2 1; R3C3 3
            side by side             | A1:A2 B1:B3 C1:C2 | A1 1, B1 2, C1 3, A3 4, C3 5 | R1C1+2×1 1; R1C2+3×1 2; R1C3+2×1 3; R3C1 4; R3C3 5
            one below the other      | A1:B1 A2:B2 A4:B5 | A1 1, A2 2, A4 3 | R1C1+1×2 1; R2C1+1×2 2; R4C1+2×2 3
            the whole sheet          | A1:XFD1048576 | A1 1, B9 2       | R1C1+1009×1002 1
            senseless                | A:B 1:2 #REF! | A1 1             | R1C1 1
            """)
    void aMergedRangeIsOneCell(String name, String ranges, String cells, String shown) throws Exception {
        var rows = new TreeMap<Integer, String>();
        for (var cell : cells.split(", ", -1)) {
            var reference = cell.split(" ", -1)[0];
            var value = "<c r='" + reference + "'><v>" + cell.split(" ", -1)[1] + "</v></c>";
            rows.merge(Integer.parseInt(reference.replaceAll("\\D", "")), value, String::concat);
        }
        var content = new StringBuilder("<sheetData>");
        rows.forEach((number, row) -> content.append("<row r='" + number + "'>" + row + "</row>"));
        content.append("</sheetData><mergeCells>");
        for (var range : ranges.split(" ", -1)) {
            content.append("<mergeCell ref='" + range + "'/>");
        }
        var grids = Workbooks.read(Workbooks.ofSheet(content + "</mergeCells>"));

        assertThat(Workbooks.print(grids)).isEqualTo(shown);
    }

    @Test
    void rowsMayComeInAnyOrderAndWithoutNumbers() throws Exception {
        var grids = Workbooks.read(
                Workbooks.ofSheet(
                        "<sheetData><row r='3'><c><v>3</v></c></row><row><c><v>4</v></c></row><row r='1'><c><v>1</v></c></row></sheetData>"));

        assertThat(Workbooks.print(grids)).isEqualTo("R1C1 1; R3C1 3; R4C1 4");
    }

    @Test
    void prefixesAndTheStrictEditionMakeNoDifference() throws Exception {
        var parts = Workbooks.ofSheet("");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<x:worksheet xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData>"
                        + "<x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>");

        assertThat(Workbooks.print(Workbooks.read(parts))).isEqualTo("R1C1 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
    void partsMayComeInAnyEncoding(String encoding) throws Exception {
        var parts = new LinkedHashMap<String, byte[]>();
        Workbooks.ofSheet(Workbooks.row("<c r='A1' t='inlineStr'><is><t>某项目</t></is></c>"))
                .forEach((name, text) -> parts.put(
                        name,
                        ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + text)
                                .getBytes(Charset.forName(encoding))));

        assertThat(Workbooks.print(Workbooks.read(Zips.stored(parts)))).isEqualTo("R1C1 某项目");
    }

    @Test
    void daysMayBeCountedFrom1904() throws Exception {
        var parts = Workbooks.ofSheet(Workbooks.row("<c r='A1' s='1'><v>43829</v></c>"));
        Workbooks.putFormats(parts, "yyyy-mm-dd");
        parts.computeIfPresent(
                "xl/workbook.xml", (name, text) -> text.replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));

        assertThat(Workbooks.print(Workbooks.read(parts))).isEqualTo("R1C1 2023-12-31");
    }

    @Test
    void aSheetGoesByItsNameOnlyWhereOthersHoldSomethingToo() throws Exception {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("甲", Workbooks.row("<c r='A1'><v>1</v></c>"));
        sheets.put("空", "<sheetData/>");
        assertThat(Workbooks.read(Workbooks.ofSheets(sheets)))
                .extracting(Grid::place)
                .containsExactly("");

        sheets.put("-选项", Workbooks.row("<c r='A1'><v>2</v></c>"));
        sheets.put("乙", Workbooks.row("<c r='A1'><v>3</v></c>"));
        var grids = Workbooks.read(Workbooks.ofSheets(sheets));
        assertThat(Workbooks.print(grids)).isEqualTo("甲!R1C1 1; 乙!R1C1 3; 选项（隐藏）!R1C1 2");
    }

    @Test
    void aHiddenSheetSaysSoEvenWhereItIsTheOnlyOne() throws Exception {
        var grids = Workbooks.read(Workbooks.ofSheets(Map.of("-甲", Workbooks.row("<c r='A1'><v>1</v></c>"))));

        assertThat(Workbooks.print(grids)).isEqualTo("甲（隐藏）!R1C1 1");
    }

    @Test
    void anEmptyWorkbookHasNoGrid() throws Exception {
        assertThat(Workbooks.read(Workbooks.ofSheet("<sheetData/>"))).isEmpty();
    }
}
