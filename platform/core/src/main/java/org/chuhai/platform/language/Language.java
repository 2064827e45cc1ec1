package org.chuhai.platform.language;

/** The languages in which every text of the suite exists. */
public enum Language {
    ZH,
    EN
}
