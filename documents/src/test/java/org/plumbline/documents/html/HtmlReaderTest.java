package org.plumbline.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.documents.grid.FileContent;
import org.plumbline.documents.grid.Grid;
import org.plumbline.documents.grid.GridNotation;

/** A page's tables and lines as grids. */
class HtmlReaderTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                page(
                        "spans in both directions",
                        "<table><tr><td rowspan=2>产出<td colspan=2>数量</tr><tr><td>甲<td>乙</tr></table>",
                        "1: [2×1]产出 | [1×2]数量",
                        "2: @2 甲 | 乙"),
                page(
                        "a cell stands beside what spans from above",
                        "<table><tr><td>a<td rowspan=3>b<td>c<tr><td>d<td>e<tr><td>f<td>g</table>",
                        "1: a | [3×1]b | c",
                        "2: d | @3 e",
                        "3: f | @3 g"),
                page(
                        "blank cells take their place",
                        "<table><tr><td></td><td>&nbsp;</td><td>a</td></tr><tr></tr><tr><td>b</table>",
                        "1: @3 a",
                        "3: b"),
                page(
                        "a span ends with its group of rows",
                        "<table><thead><tr><th rowspan=9>a<th>b</thead><tbody><tr><td>c<td>d</table>",
                        "1: a | b",
                        "2: c | d"),
                page(
                        "a span of zero rows goes to the end of its group",
                        "<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>",
                        "1: [3×1]a | b",
                        "2: @2 c",
                        "3: @2 d"),
                page(
                        "a span beyond the last column ends there",
                        "<table><tr><td colspan=100000>a<tr><td>b<td>c</table>",
                        "1: [1×2]a",
                        "2: b | c"),
                page(
                        "spans that are no numbers are 1",
                        "<table><tr><td colspan=x rowspan=-3>a<td colspan='2%'>b<td>c<tr><td colspan=''>d</table>",
                        "1: a | [1×2]b | c",
                        "2: d"),
                page(
                        "a foot row that stands first prints last",
                        "<table><tfoot><tr><td>c<td>d</tfoot><tr><td>a<td>b</table>",
                        "1: a | b",
                        "2: c | d"),
                page(
                        "line breaks and blocks in a cell are line breaks",
                        "<table><tr><td>a<br>b<p>c</p><div>d</div><ul><li>e<li>f</ul>g<td>x</table>",
                        "1: a⏎b⏎c⏎d⏎e⏎f⏎g | x"),
                page(
                        "a blank line within a cell stays",
                        "<table><tr><td><p>a</p><p>&nbsp;</p><p>b</p><td>x<br><br>y<br></table>",
                        "1: a⏎⏎b | x⏎⏎y"),
                page(
                        "blanks of any width at the ends go, those within stay",
                        "<table><tr><td>&nbsp;　甲　&nbsp;乙\u200B\u3000<td>\uFEFF丙</table>",
                        "1: 甲　\u00A0乙 | 丙"),
                page(
                        "a line break of the source is none of the cell",
                        "<table><tr><td>上海市经济和\n   信息化委员会<td>GDP\n growth<td>第\n3 项 目</table>",
                        "1: 上海市经济和信息化委员会 | GDP growth | 第 3 项 目"),
                page(
                        "breaks and blanks in verbatim text stay",
                        "<table><tr><td><pre>a  b\nc</pre><td style='white-space: pre-wrap'>d\n  e"
                                + "<td style='WHITE-SPACE:pre-line'>f   g\nh</table>",
                        "1: a  b⏎c | d⏎  e | f g⏎h"),
                page(
                        "stylesheets say where breaks stay, but hide nothing",
                        "<style>@media print{td{white-space:pre}} th, .prose { x:y; white-space : pre-wrap }\n"
                                + "td.b{white-space:pre-line} .b{display:none}</style><table><tr><td>一\n二"
                                + "<th>一\n二<td class='a prose'>一\n  二<td class=b>一\n  二</table>",
                        "1: 一二 | 一⏎二 | 一⏎  二 | 一⏎二"),
                page(
                        "an escaped tag is printed text",
                        "<table><tr><td>&lt;p&gt;落实&lt;/p&gt;<td>&amp;lt;<td>&#39033;&#x76EE;</table>",
                        "1: <p>落实</p> | &lt; | 项目"),
                page(
                        "raised figures stay raised",
                        "<table><tr><td>500m<sup>2</sup><td>100<sup><span>[1]</span></sup><td>10<sup>-6</sup></table>",
                        "1: 500m² | 100[1] | 10⁻⁶"),
                page(
                        "the controls of a form show their values",
                        "<table><tr><td><input value='34.77'><input type=hidden value=x><td><textarea>\na\n b</textarea>"
                                + "<td><select><option>优<option selected>良</select><td><select><option>是<option>否</select>"
                                + "<td><input type=radio checked>有<input type=checkbox>无<button>保存</button></table>",
                        "1: 34.77 | a⏎ b | 良 | 是 | ☑有□无"),
                page(
                        "hidden elements take no place",
                        "<table><tr style='color:red; DISPLAY : none'><td>x<td>y</tr><tr><td hidden>x<td>a<td><b hidden>x</b>b"
                                + "<td><script>x</script><style>x</style><template>x</template>c<td><del>d</del>e</table>",
                        "1: a | b | c | e"),
                page(
                        "a style that merely ends so hides nothing",
                        "<table><tr><td style='x-display:none'>a<td style='border:none'>b</table>",
                        "1: a | b"),
                page(
                        "comments are skipped, those of Office too",
                        "<table><tr><td>a<!-- x --><!--[if gte mso 9]><xml><x>1</x></xml><![endif]-->"
                                + "<td><![if !supportMisalignedColumns]>b<![endif]></table>",
                        "1: a | b"),
                page(
                        "text outside tables stands between them in its order",
                        "<h1>自评表</h1><p>（2023年度）<br>单位：万元</p><table><tr><td>a<td>b</table>"
                                + "注：<b>无</b><div>填表人：<span>某某</span></div><ul><li>一<li>二</ul>",
                        "正文",
                        "1: 自评表",
                        "2: （2023年度）",
                        "3: 单位：万元",
                        "表1",
                        "1: a | b",
                        "正文",
                        "4: 注：无",
                        "5: 填表人：某某",
                        "6: 一",
                        "7: 二"),
                page(
                        "a caption stands before its table",
                        "<table><caption>自评表</caption><tr><td>a<td>b</table>",
                        "正文",
                        "1: 自评表",
                        "表1",
                        "1: a | b"),
                page(
                        "tabs part the cells of verbatim lines",
                        "<pre>项目名称\t某项目\n\n主管部门\t\t某局</pre>",
                        "1: 项目名称 | 某项目",
                        "2: 主管部门 | @3 某局"),
                page(
                        "several tables have numbers, blank ones none",
                        "<table><tr><td>a<td>b</table><table><tr><td></table><table><tr><td>c<td>d</table>",
                        "表1",
                        "1: a | b",
                        "表2",
                        "1: c | d"),
                page(
                        "a table in a cell follows the row that holds it",
                        "<table><tr><td>绩效指标<td>见表<table><tr><td>a<td>b</table><tr><td>结论<td>好</table>",
                        "表1",
                        "1: 绩效指标 | 见表",
                        "表2",
                        "1: a | b",
                        "表1",
                        "2: 结论 | 好"),
                page(
                        "a table around everything is a frame",
                        "<table><tr><td><table><tr><td>标题一<tr><td><table><tr><td>a<td>b</table></table>"
                                + "<p>标题二</p><table><tr><td>c<td>d</table></table>",
                        "表1",
                        "1: 标题一",
                        "表2",
                        "1: a | b",
                        "正文",
                        "1: 标题二",
                        "表3",
                        "1: c | d"),
                page(
                        "a table that prints nothing of its own has no number",
                        "<table><tr><td>一<table><tr><td>a<td>b</table><td><table><tr><td>c<td>d</table></table>二",
                        "正文",
                        "1: 一",
                        "表1",
                        "1: a | b",
                        "表2",
                        "1: c | d",
                        "正文",
                        "2: 二"),
                page(
                        "a table around the text of one cell is that text",
                        "<table><tr><td>目标<td><table><tr><td><p>甲</p><p>乙</p></table></table>",
                        "1: 目标 | 甲⏎乙"),
                page(
                        "what stands between rows stands before the table",
                        "<table>标题<tr><td>a<td>b</tr>甲<tr><td>c<td>d</table>",
                        "正文",
                        "1: 标题甲",
                        "表1",
                        "1: a | b",
                        "2: c | d"),
                page(
                        "unclosed tags end where browsers end them",
                        "<table><tr><td><b>a<td>b<tr><td>c</b><td>d<p>e",
                        "1: a | b",
                        "2: c | d⏎e"),
                page(
                        "a spreadsheet's overflow into blank cells is no span",
                        "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><table x:str><tr height=0 style='display:none'>"
                                + "<td width=64></td></tr><tr><td colspan=2 style='mso-ignore:colspan'>长标题<td>b"
                                + "<tr><td x:num='0.965833'>96.58%<td x:num>10.00<td><span style='mso-spacerun:yes'>&nbsp;</span>优</table>",
                        "1: 长标题 | @3 b",
                        "2: 96.58% | 10.00 | 优"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAsItPrints(String rule, String html, String expected) throws Exception {
        assertThat(GridNotation.print(grids(html))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>x",
                "\uFEFF  \n<HTML xmlns:x='y'>",
                "<?xml version=\"1.0\"?><!-- x --><!DOCTYPE html PUBLIC 'x'><html>",
                "<meta charset=utf-8><style>x</style><Table border=1><tr>",
                "<tr><td>1</td></tr>",
                "附件：自评表\n<table width=100%>"
            })
    void aPageIsToldByItsTags(String text) {
        assertThat(HtmlReader.isHtml(text)).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "",
                "项目名称\t<p>某项目</p>",
                "项目名称\t<table><tr><td>某项目</td></tr></table>",
                "{\"name\":\"<table>\"}",
                "[\"<table>\"]",
                "<p>落实</p>\t<p>落实</p>",
                "<tablet>x</tablet>",
                "<?xml version='1.0'?><Workbook><Worksheet><Table><Row>"
            })
    void textThatMerelyHoldsTagsIsNoPage(String text) {
        assertThat(HtmlReader.isHtml(text)).isFalse();
    }

    @Test
    void aFramesetOrAPageOfScriptsPrintsNothing() throws Exception {
        assertThat(grids("<!doctype html><frameset><frame src=a.htm></frameset><noframes>x</noframes>"))
                .isEmpty();
        assertThat(
                        grids(
                                "<!doctype html><title>x</title><div id=app></div><noscript>请启用脚本</noscript><script>x</script>"))
                .isEmpty();
    }

    static List<Grid> grids(String html) throws Exception {
        return HtmlReader.grids(FileContent.of("page.html", new ByteArrayInputStream(bytes(html))), html);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Arguments page(String rule, String html, String... lines) {
        return Arguments.of(rule, html, String.join("\n", lines) + "\n");
    }
}
