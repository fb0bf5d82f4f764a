package org.plumbline.core.language;

/** The two languages in which every message exists. */
public enum Language {
    ZH,
    EN
}
