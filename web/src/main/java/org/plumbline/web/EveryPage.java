package org.plumbline.web;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.language.Language;
import org.plumbline.web.account.SignedIn;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page shows: its language, who is signed in, and whether all this is a demonstration (演示). */
@ControllerAdvice
class EveryPage {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final boolean demo;

    EveryPage(@Value("${plumbline.demo:false}") boolean demo) {
        this.demo = demo;
    }

    @ModelAttribute("demo")
    boolean demo() {
        return demo;
    }

    @ModelAttribute("language")
    Language language(Locale locale) {
        return Languages.of(locale);
    }

    /** The clock by which all of China keeps its books. */
    @ModelAttribute("zone")
    ZoneId zone() {
        return BEIJING;
    }

    @ModelAttribute("who")
    @Nullable
    SignedIn who(@AuthenticationPrincipal @Nullable SignedIn who) {
        return who;
    }
}
