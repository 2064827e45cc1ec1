package org.chuhai.catalog.marketplace.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.catalog.marketplace.rule.Places.PlacedText;
import org.jspecify.annotations.Nullable;

/** The kinds of rules that look at one text at a time. */
final class TextChecks {

    private static final Pattern TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(?:[\\s/][^<>]*)?>");
    private static final Pattern ACTIVE = Pattern.compile("(?i)<(?:script|style|iframe|object)\\b");
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,}(?![\\p{L}\\p{N}])");
    /** An address begins where no other could, and gives nothing back: a long text of one word is read once. */
    private static final Pattern CONTACT =
            Pattern.compile("(?i)(?<![\\w.+-])[\\w.+-]++@[\\w-]++\\.[\\w.]++|https?://\\S+|\\bwww\\.\\S+"
                    + "|\\+\\d[\\d ()-]{7,}\\d|\\bwhatsapp\\b|\\bwechat\\b|微信|电话");

    private TextChecks() {}

    static Stream<Found> length(ListingToCheck listing, RuleSet set, Rule rule) {
        return each(listing, rule, place -> {
            int length = Words.length(place.text());
            if (rule.limits().fits(length)) {
                return null;
            }
            Integer most = rule.limits().most();
            String shorter = most != null && length > most ? Words.cut(place.text(), most) : null;
            return rule.broken(place.pointer(), length, patch(place, shorter));
        });
    }

    static Stream<Found> forbiddenWords(ListingToCheck listing, RuleSet set, Rule rule) {
        return each(listing, rule, place -> {
            List<String> found = Words.said(place.text(), rule.limits().words());
            return found.isEmpty() ? null : rule.broken(place.pointer(), Words.listed(found));
        });
    }

    static Stream<Found> forbiddenCharacters(ListingToCheck listing, RuleSet set, Rule rule) {
        String forbidden = Objects.requireNonNull(rule.limits().characters(), "characters");
        return characters(listing, rule, character -> forbidden.indexOf(character) >= 0);
    }

    static Stream<Found> emoji(ListingToCheck listing, RuleSet set, Rule rule) {
        return characters(listing, rule, character -> Character.isEmojiPresentation(character) || character == 0xFE0F);
    }

    static Stream<Found> repeatedWord(ListingToCheck listing, RuleSet set, Rule rule) {
        return each(listing, rule, place -> {
            Map<String, Long> counts = Words.words(place.text()).stream()
                    .filter(word -> !Words.isHan(word) && word.codePoints().anyMatch(Character::isLetter))
                    .filter(word -> !rule.limits().words().contains(word))
                    .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
            List<String> found = counts.entrySet().stream()
                    .filter(count -> !rule.limits().fits(count.getValue()))
                    .map(Map.Entry::getKey)
                    .toList();
            return found.isEmpty() ? null : rule.broken(place.pointer(), Words.listed(found));
        });
    }

    static Stream<Found> capitals(ListingToCheck listing, RuleSet set, Rule rule) {
        int shortest = Objects.requireNonNull(rule.limits().least(), "least");
        List<String> ofBrand = Words.words(Objects.requireNonNullElse(listing.brand(), ""));
        return each(listing, rule, place -> {
            List<String> found = new ArrayList<>();
            String calmer = CAPITALS.matcher(place.text()).replaceAll(match -> {
                String word = match.group();
                if (Words.length(word) < shortest
                        || rule.limits().words().contains(word)
                        || ofBrand.contains(word.toLowerCase(Locale.ROOT))) {
                    return word;
                }
                found.add(word);
                int first = word.offsetByCodePoints(0, 1);
                return word.substring(0, first) + word.substring(first).toLowerCase(Locale.ROOT);
            });
            return found.isEmpty() ? null : rule.broken(place.pointer(), Words.listed(found), patch(place, calmer));
        });
    }

    static Stream<Found> html(ListingToCheck listing, RuleSet set, Rule rule) {
        return each(listing, rule, place -> {
            List<String> found = TAG.matcher(place.text())
                    .results()
                    .filter(tag -> !allowed(rule, tag))
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            if (found.isEmpty()) {
                return null;
            }
            // What a program would have done with the text between its tags is nobody's guess.
            String plain = ACTIVE.matcher(place.text()).find()
                    ? null
                    : Words.tidy(TAG.matcher(place.text())
                            .replaceAll(tag -> allowed(rule, tag) ? Matcher.quoteReplacement(tag.group()) : " "));
            return rule.broken(place.pointer(), Words.listed(found), patch(place, plain));
        });
    }

    static Stream<Found> whitespace(ListingToCheck listing, RuleSet set, Rule rule) {
        return each(listing, rule, place -> {
            String tidy = Words.tidy(place.text());
            return tidy.equals(place.text()) ? null : rule.broken(place.pointer(), "", patch(place, tidy));
        });
    }

    static Stream<Found> contactDetails(ListingToCheck listing, RuleSet set, Rule rule) {
        return each(listing, rule, place -> {
            List<String> found = CONTACT.matcher(place.text())
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            return found.isEmpty() ? null : rule.broken(place.pointer(), Words.listed(found));
        });
    }

    private static boolean allowed(Rule rule, MatchResult tag) {
        return rule.limits().words().contains(tag.group(1).toLowerCase(Locale.ROOT));
    }

    private interface OneCharacter {
        boolean isForbidden(int character);
    }

    private static Stream<Found> characters(ListingToCheck listing, Rule rule, OneCharacter which) {
        return each(listing, rule, place -> {
            if (place.text().codePoints().noneMatch(which::isForbidden)) {
                return null;
            }
            List<String> found = new ArrayList<>();
            UnaryOperator<String> without = part -> part.codePoints()
                    .mapToObj(character -> {
                        if (!which.isForbidden(character)) {
                            return Character.toString(character);
                        }
                        found.add(Character.toString(character));
                        return " ";
                    })
                    .collect(Collectors.joining());
            String clean = Words.tidy(outsideBrand(place.text(), listing.brand(), without));
            return found.isEmpty()
                    ? null
                    : rule.broken(
                            place.pointer(),
                            String.join(" ", found.stream().distinct().toList()),
                            patch(place, clean));
        });
    }

    /** A brand is spelled as its owner spells it, so the change is made to the rest of the text only. */
    private static String outsideBrand(String text, @Nullable String brand, UnaryOperator<String> change) {
        if (brand == null || brand.isEmpty()) {
            return change.apply(text);
        }
        return Stream.of(text.split(Pattern.quote(brand), -1)).map(change).collect(Collectors.joining(brand));
    }

    private static @Nullable Patch patch(PlacedText place, @Nullable String after) {
        return after == null || after.isEmpty() || after.equals(place.text())
                ? null
                : new Patch(place.pointer(), place.text(), after);
    }

    private interface OneText {
        @Nullable Found look(PlacedText place);
    }

    private static Stream<Found> each(ListingToCheck listing, Rule rule, OneText check) {
        return Places.texts(listing, rule).stream().map(check::look).filter(Objects::nonNull);
    }
}
