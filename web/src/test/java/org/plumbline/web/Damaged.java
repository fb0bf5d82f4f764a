package org.plumbline.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;

/** Files as they come from many hands: a form with cells that nobody understands, one that is there already, no form. */
final class Damaged {

    private Damaged() {}

    /** Brings the files for somebody, and returns the id of the upload. */
    static long upload(String login) {
        return upload(Visitor.signedIn(login), "促进中小企业发展", "居家养老服务");
    }

    /** Brings the files, saves the forms that are not there already, and returns the id of the upload. */
    static long confirmed(String login) {
        var visitor = Visitor.signedIn(login);
        long id = upload(visitor, "社区托育补助", "流浪救助站修缮");
        visitor.get("/uploads/" + id);
        visitor.post("/uploads/" + id, Map.of("form", "0,1"));
        return id;
    }

    /** A form with a row that is no indicator and a word beside the table. */
    static byte[] form(String project) {
        return sample("key-enterprises-2023.tsv")
                .replace("重点中小企业工作", project)
                .replace("\t质量指标", "\t（本行由财务科补充，见附件三）\n\t质量指标")
                .replaceFirst("(服务对象满意度指标[^\n]*)", "$1\t待核")
                .getBytes(UTF_8);
    }

    private static long upload(Visitor visitor, String first, String second) {
        return TestApplication.newUpload(
                visitor,
                List.of(
                        Map.entry(
                                first + ".tsv",
                                sample("sme-development.tsv")
                                        .replace("促进中小企业发展", first)
                                        .getBytes(UTF_8)),
                        Map.entry(second + "（修改稿）.tsv", form(second)),
                        Map.entry("会议通知.tsv", "请各单位于四月底前报送。".getBytes(UTF_8))));
    }

    private static String sample(String name) {
        return new String(TestApplication.sample(name), UTF_8);
    }
}
