package org.chuhai.catalog.marketplace.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chuhai.catalog.marketplace.Marketplace;
import org.chuhai.catalog.marketplace.Marketplaces;
import org.chuhai.catalog.marketplace.rule.ListingToCheck.Texts;
import org.chuhai.platform.json.EventJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random listings with slips of all kinds; the patches are applied by a JSON Patch of the test's own, as a client would. */
class PatchesMendTest {

    private static final int LISTINGS = 12;
    private static final List<String> SCRAPS = List.of(
            "walnut",
            "WALNUTS",
            "kernels",
            "Halves",
            "LONGNAN",
            "organic",
            "free shipping",
            "核桃仁",
            "<b>new</b>",
            "<br>",
            "crop!",
            "$$",
            "  ",
            "🌰",
            "HACCP",
            "best quality",
            "32mm+",
            "a",
            "the",
            "～",
            "™",
            "nut nut nut",
            "有机",
            "longnan@example.com",
            "<script>",
            "shelled-light-quarters-and-pieces-without-any-gap");

    @ParameterizedTest
    @ValueSource(longs = {3, 20261122})
    void everyPatchTakesItsIssueAwayAndBringsNoOther(long seed) {
        Random random = new Random(seed);
        int patches = 0;
        for (int i = 0; i < LISTINGS; i++) {
            ListingToCheck listing = listing(random);
            for (Marketplace marketplace : Marketplaces.all()) {
                for (RuleSet set : marketplace.ruleSets()) {
                    patches += patchesThatKeepTheirPromise(listing, set);
                }
            }
        }

        assertThat(patches).as("patches that were looked at").isGreaterThan(LISTINGS);
    }

    private static int patchesThatKeepTheirPromise(ListingToCheck listing, RuleSet set) {
        List<Issue> issues = ListingRules.check(listing, set);
        Map<String, Long> before = perRule(issues);
        int patches = 0;
        for (Issue issue : issues) {
            if (issue.patch() == null) {
                continue;
            }
            patches++;
            List<Issue> left = ListingRules.check(applied(listing, issue.patch()), set);
            Map<String, Long> after = perRule(left);
            assertThat(after.getOrDefault(issue.rule(), 0L)).as("%s", issue).isLessThan(before.get(issue.rule()));
            assertThat(after)
                    .as("%s", issue)
                    .allSatisfy((rule, count) -> assertThat(count).isLessThanOrEqualTo(before.getOrDefault(rule, 0L)));
        }
        return patches;
    }

    private static Map<String, Long> perRule(List<Issue> issues) {
        return issues.stream()
                .map(Issue::rule)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static ListingToCheck applied(ListingToCheck listing, List<PatchOperation> patch) {
        JsonNode content = EventJson.MAPPER.valueToTree(listing);
        for (PatchOperation operation : patch) {
            int cut = operation.path().lastIndexOf('/');
            JsonNode parent = content.at(operation.path().substring(0, cut));
            String last = operation.path().substring(cut + 1);
            switch (operation.op()) {
                case "test" ->
                    assertThat(content.at(operation.path()).textValue()).isEqualTo(operation.value());
                case "replace" -> {
                    if (parent instanceof ArrayNode array) {
                        array.set(Integer.parseInt(last), operation.value());
                    } else {
                        ((ObjectNode) parent).put(last, operation.value());
                    }
                }
                case "remove" -> ((ArrayNode) parent).remove(Integer.parseInt(last));
                default -> throw new AssertionError(operation);
            }
        }
        try {
            return EventJson.MAPPER.treeToValue(content, ListingToCheck.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ListingToCheck listing(Random random) {
        return Walnuts.with(IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(i -> new Texts(
                        i == 0 ? "en" : "zh",
                        text(random, 30),
                        text(random, 25),
                        texts(random, 6, 3),
                        texts(random, 4, 6)))
                .toArray(Texts[]::new));
    }

    private static List<String> texts(Random random, int most, int words) {
        List<String> texts = new ArrayList<>();
        for (int i = random.nextInt(most); i > 0; i--) {
            texts.add(text(random, words));
        }
        return texts;
    }

    private static String text(Random random, int most) {
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> SCRAPS.get(random.nextInt(SCRAPS.size())))
                .collect(Collectors.joining(random.nextInt(4) == 0 ? "" : " "));
    }
}
