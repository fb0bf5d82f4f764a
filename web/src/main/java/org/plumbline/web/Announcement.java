package org.plumbline.web;

import java.io.PrintStream;
import org.plumbline.web.demo.DemoSignIns;

/** What the terminal says once pages are served. */
record Announcement(PrintStream out) {

    void print(Serving serving) {
        out.println("准绳已启动 Plumbline is ready: " + serving.url());
        serving.signIns().ifPresent(this::signIns);
        if (!serving.hasAccounts()) {
            out.println("还没有账户，建立管理员的功能由后续版本提供；先看演示请用 serve --demo。");
            out.println("There are no accounts: creating administrators comes with a later version; try serve --demo.");
        }
        out.println("按 Ctrl-C 停止 Press Ctrl-C to stop.");
        out.flush();
    }

    private void signIns(DemoSignIns signIns) {
        out.println();
        out.println("演示 Demo    用户 user    密码 password    单位 unit");
        for (var each : signIns.all()) {
            out.printf("             %-12s %-14s %s%n", each.login(), each.password(), each.unit());
        }
        out.println();
    }
}
