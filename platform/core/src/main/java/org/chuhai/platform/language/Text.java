package org.chuhai.platform.language;

/**
 * One statement in both languages of the suite.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record Text(String zh, String en) {

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    /** This sentence and another; Chinese puts no space between them. */
    public Text followedBy(Text next) {
        return new Text(zh + next.zh, en + " " + next.en);
    }
}
