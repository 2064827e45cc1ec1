package org.chuhai.catalog.marketplace.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.chuhai.catalog.marketplace.Marketplace;
import org.chuhai.catalog.marketplace.Marketplaces;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each kind of rule says of one text, at its limit and beside it. */
class TextRulesTest {

    private static final String TITLE = "/texts/0/title";

    @Test
    void aTitleAtTheLimitIsLongEnoughAndShortEnough() {
        assertThat(ofTitle(RuleKind.LENGTH, limits(5, 5, null), "Nutty")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nuts", "Walnut"})
    void aTitleBesideTheLimitIsFound(String title) {
        assertThat(ofTitle(RuleKind.LENGTH, limits(5, 5, null), title)).hasSize(1);
    }

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        assertThat(ofTitle(RuleKind.LENGTH, limits(null, 2, null), "𠮷𠮷")).isEmpty();
    }

    @Test
    void aTitleThatIsMissingIsTooShort() {
        assertThat(ofTitle(RuleKind.LENGTH, limits(1, null, null), null)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Light walnut kernels,14,Light walnut",
        "Light walnut kernels,12,Light walnut",
        "'Light, walnut',6,Light"
    })
    void aTitleTooLongIsCutBetweenWords(String title, int most, String cut) {
        assertThat(mended(RuleKind.LENGTH, limits(null, most, null), title)).isEqualTo(cut);
    }

    @Test
    void aTitleThatHasNoGapIsNotCut() {
        assertThat(ofTitle(RuleKind.LENGTH, limits(null, 4, null), "陇南核桃仁半仁"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.patch()).isNull());
    }

    @Test
    void forbiddenCharactersAreTakenOut() {
        assertThat(mended(RuleKind.FORBIDDEN_CHARACTERS, limits(null, null, "!$"), "Walnuts! only $5"))
                .isEqualTo("Walnuts only 5");
    }

    @Test
    void aBrandIsSpelledAsItLikes() {
        assertThat(ofTitle(RuleKind.FORBIDDEN_CHARACTERS, limits(null, null, "g"), "Longnan kernels"))
                .isEmpty();
    }

    @Test
    void emojiAreTakenOut() {
        assertThat(mended(RuleKind.EMOJI, Limits.NONE, "Walnuts 🌰 fresh")).isEqualTo("Walnuts fresh");
    }

    @ParameterizedTest
    @CsvSource({"Free Shipping walnuts,1", "Walnuts free of shipping,0", "Carefree shippings,0", "核桃全网最低价,1"})
    void forbiddenWordsAreFoundAsWords(String title, int issues) {
        assertThat(ofTitle(RuleKind.FORBIDDEN_WORDS, words("free shipping", "最低价"), title))
                .hasSize(issues);
    }

    @ParameterizedTest
    @CsvSource({"nut Nut kernels,0", "nut Nut NUT kernels,1", "of of of kernels,0", "25 25 25 kg,0"})
    void aWordMayStandTwiceAndAnExemptOneAsOftenAsItLikes(String title, int issues) {
        Limits twice = new Limits(null, 2, null, null, List.of("of"), null, null, null);

        assertThat(ofTitle(RuleKind.REPEATED_WORD, twice, title)).hasSize(issues);
    }

    @ParameterizedTest
    @CsvSource({"FRESH walnuts,Fresh walnuts", "WALNUTS HACCP,Walnuts HACCP"})
    void shoutingIsCalmedExceptWhatIsWrittenSo(String title, String calm) {
        assertThat(mended(
                        RuleKind.CAPITALS, new Limits(4, null, null, null, List.of("HACCP"), null, null, null), title))
                .isEqualTo(calm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEW walnuts", "LONGNAN walnuts", "HACCP walnuts", "WAL32X walnuts"})
    void shortWordsBrandsExemptionsAndCodesMayBeInCapitals(String title) {
        Limits four = new Limits(4, null, null, null, List.of("HACCP"), null, null, null);

        assertThat(ofTitle(RuleKind.CAPITALS, four, title)).isEmpty();
    }

    @Test
    void tagsAreTakenOutAndTheAllowedOnesStay() {
        assertThat(mended(RuleKind.HTML, words("br"), "<b>Walnuts</b><br/>kernels"))
                .isEqualTo("Walnuts <br/>kernels");
    }

    @Test
    void aComparisonIsNoTag() {
        assertThat(ofTitle(RuleKind.HTML, Limits.NONE, "Moisture <5 % and >2 %"))
                .isEmpty();
    }

    @Test
    void aTextWithAProgramIsNotMendedByGuess() {
        assertThat(ofTitle(RuleKind.HTML, Limits.NONE, "Walnuts <script>alert(1)</script>"))
                .singleElement()
                .satisfies(issue -> assertThat(issue.patch()).isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {" Walnuts", "Walnuts ", "Walnuts", "Walnuts\u3000"})
    void blanksAtTheEndsAreTakenAway(String title) {
        List<Issue> found = ofTitle(RuleKind.WHITESPACE, Limits.NONE, title);

        assertThat(found)
                .hasSize(title.equals("Walnuts") ? 0 : 1)
                .allSatisfy(issue -> assertThat(after(issue)).isEqualTo("Walnuts"));
    }

    @ParameterizedTest
    @CsvSource({
        "ask walnuts@example.com,1",
        "see www.example.com,1",
        "call +86 139 0000 0000,1",
        "加微信询价,1",
        "tariff code 0802320000,0"
    })
    void contactDetailsAreFoundAndCodesAreNone(String title, int issues) {
        assertThat(ofTitle(RuleKind.CONTACT_DETAILS, Limits.NONE, title)).hasSize(issues);
    }

    @Test
    void aPatchThatWouldBreakAnotherRuleIsNotProposed() {
        Rule least = rule(RuleKind.LENGTH, limits(10, null, null), "least", TITLE);
        Rule clean = rule(RuleKind.FORBIDDEN_CHARACTERS, limits(null, null, "!"), "clean", TITLE);

        List<Issue> found = check(Walnuts.titled("Walnuts!!!!"), least, clean);

        assertThat(found).singleElement().satisfies(issue -> {
            assertThat(issue.rule()).isEqualTo("clean");
            assertThat(issue.patch()).isNull();
        });
    }

    /** Nobody keeps the service busy with one long word. */
    @ParameterizedTest
    @ValueSource(strings = {"A", ",", "<a", "a."})
    void aLongTextIsLookedAtSoon(String piece) {
        ListingToCheck listing = Walnuts.with(
                new ListingToCheck.Texts("en", piece.repeat(40_000), piece.repeat(40_000), List.of(), List.of()));

        for (Marketplace marketplace : Marketplaces.all()) {
            List<Issue> found = assertTimeout(
                    Duration.ofSeconds(5),
                    () -> ListingRules.check(listing, marketplace.ruleSets().getLast()));

            assertThat(found)
                    .allSatisfy(issue -> assertThat(issue.message().en()).hasSizeLessThan(500));
        }
    }

    @Test
    void aMessageTellsTheFigures() {
        Rule rule = new Rule(
                "r",
                RuleKind.LENGTH,
                List.of("/texts/*/title"),
                limits(2, 4, null),
                Severity.WARNING,
                new Text("{least}–{most}，现 {found}", "{least} to {most}, here {found}"),
                "test",
                Certainty.ASSUMED);

        assertThat(check(Walnuts.titled("Walnuts"), rule))
                .extracting(Issue::message)
                .containsExactly(new Text("2–4，现 7", "2 to 4, here 7"));
    }

    static List<Issue> check(ListingToCheck listing, Rule... rules) {
        return ListingRules.check(listing, new RuleSet("test", "1", Instant.EPOCH, null, List.of(), List.of(rules)));
    }

    static Rule rule(RuleKind kind, Limits limits, String id, String... pointers) {
        List<String> patterns = List.of(pointers).stream()
                .map(pointer -> pointer.replace("/0", "/*"))
                .toList();
        return new Rule(
                id, kind, patterns, limits, Severity.ERROR, new Text("{found}", "{found}"), "test", Certainty.ASSUMED);
    }

    static Limits limits(@Nullable Integer least, @Nullable Integer most, @Nullable String characters) {
        return new Limits(least, most, null, null, null, characters, null, null);
    }

    static Limits amounts(@Nullable String from, @Nullable String to) {
        return new Limits(
                null,
                null,
                from == null ? null : new BigDecimal(from),
                to == null ? null : new BigDecimal(to),
                null,
                null,
                null,
                null);
    }

    private static Limits words(String... words) {
        return new Limits(null, null, null, null, List.of(words), null, null, null);
    }

    private static List<Issue> ofTitle(RuleKind kind, Limits limits, @Nullable String title) {
        return check(Walnuts.titled(title), rule(kind, limits, "r", TITLE));
    }

    private static @Nullable String mended(RuleKind kind, Limits limits, String title) {
        return after(ofTitle(kind, limits, title).getFirst());
    }

    private static @Nullable String after(Issue issue) {
        return Objects.requireNonNull(issue.patch(), "no patch").getLast().value();
    }
}
