package org.chuhai.logistics.codetable;

import java.util.regex.Pattern;
import org.chuhai.platform.language.Text;

/**
 * The form of a cell, for the program and for people.
 *
 * @param words what fits, such as "three digits"
 */
public record Shape(Pattern pattern, Text words) {

    public static final Shape THREE_LETTERS = of("[A-Z]{3}", "三个大写字母", "three capital letters");
    public static final Shape DIGIT_OR_LETTER = of("[0-9A-Z]", "一位数字或大写字母", "one digit or capital letter");

    public static Shape of(String regex, String zh, String en) {
        return new Shape(Pattern.compile(regex), new Text(zh, en));
    }

    public static Shape digits(int count) {
        return of(
                "[0-9]{" + count + "}", count + " 位数字", count == 1 ? "one digit" : count + " digits and nothing else");
    }

    boolean fits(String cell) {
        return pattern.matcher(cell).matches();
    }
}
