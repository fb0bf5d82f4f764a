package org.plumbline.web;

import java.util.Locale;
import org.plumbline.core.language.Language;

/** Which of the two languages a page speaks: Chinese, unless English is chosen. */
final class Languages {

    private Languages() {}

    static Language of(Locale locale) {
        return locale.getLanguage().equals("en") ? Language.EN : Language.ZH;
    }

    static Locale locale(String chosen) {
        return chosen.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
