package org.plumbline.documents.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.documents.grid.GridNotation;

/** The frame of a site is not read, and nothing else is left out with it. */
class HtmlChromeTest {

    private static final String FORM = "<table><tr><td>a<td>b<td>c</table>";

    @Test
    void ofAPortalsPageTheArticleIsRead() throws Exception {
        assertThat(GridNotation.print(HtmlReaderTest.grids(resource("portal-article.html"))))
                .isEqualTo("""
                        正文
                        1: 2023年度项目支出绩效自评结果公开
                        2: 发布时间：2024-05-06　来源：某市财政局　字体：[大 小]
                        3: 现将2023年度自评结果公开如下。
                        4: 项目支出绩效自评表
                        5: 单位：万元
                        表1
                        1: [1×2]项目名称 | [1×4]道路养护
                        2: [2×2]项目资金 | 年初预算数 | 全年预算数 | 全年执行数 | 执行率
                        3: @3 120.00 | 118.50 | 118.50 | 100%
                        4: 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分
                        5: 产出指标 | 数量指标 | 养护里程 | ≥266公里 | 270公里 | 20
                        正文
                        6: 注：养护里程按竣工图计。
                        7: 分享到：微信 微博
                        8: --市直部门网站--
                        """);
    }

    static Stream<Arguments> frames() {
        return Stream.of(
                Arguments.of("landmarks", "<header>x</header><nav>x</nav><aside>x</aside><footer>x</footer>"),
                Arguments.of("roles", "<div role=Navigation>x</div><div role=contentinfo>x</div>"),
                Arguments.of("names, where a link is in it", "<div class='main-nav'>x <a href=y>z</a></div>"),
                Arguments.of("names in one word", "<div id=pageFooter>x <a href=y>z</a></div>"),
                Arguments.of("lines of links", "<p>上一篇：<a href=x>关于印发办法的通知</a></p>"),
                Arguments.of("tables of links", "<table><tr><td><a href=x>一</a><td><a href=x>二</a><td>|</table>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("frames")
    void isNotRead(String rule, String frame) throws Exception {
        assertThat(GridNotation.print(HtmlReaderTest.grids("<html>" + frame + FORM)))
                .isEqualTo("1: a | b | c\n");
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of("an article's header", "<article><header>标题</header></article>"),
                Arguments.of("a named part without links", "<div class=footer>标题</div>"),
                Arguments.of("a named part with the heading", "<div class=header><a href=x>y</a><h1>标题</h1></div>"),
                Arguments.of("a name within another word", "<div class=navy>标题 <a href=x>y</a></div>"),
                Arguments.of("a line that is half a link", "<p>标题<a href=x>标题</a></p>"),
                Arguments.of("an anchor that leads nowhere", "<p><a name=_Toc1>标题</a></p>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contents")
    void isRead(String rule, String content) throws Exception {
        assertThat(GridNotation.print(HtmlReaderTest.grids("<html>" + content + FORM)))
                .contains("标题");
    }

    @Test
    void aFormIsReadWhereverItStands() throws Exception {
        for (var around : new String[] {"<nav>", "<footer>", "<div class=menu><a href=x>y</a>", "<header>"}) {
            assertThat(GridNotation.print(HtmlReaderTest.grids("<html>" + around + FORM)))
                    .as(around)
                    .contains("1: a | b | c\n");
        }
    }

    @Test
    void linksInTheCellsOfAFormAreItsText() throws Exception {
        assertThat(GridNotation.print(HtmlReaderTest.grids(
                        "<table><tr><td>项目名称<td><a href=x>某项目</a><tr><td>主管部门<td><a href=x>某局</a></table>")))
                .isEqualTo("1: 项目名称 | 某项目\n2: 主管部门 | 某局\n");
    }

    private static String resource(String name) throws Exception {
        try (var stream = Objects.requireNonNull(HtmlChromeTest.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
