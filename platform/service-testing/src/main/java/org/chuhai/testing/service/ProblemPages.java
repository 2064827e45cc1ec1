package org.chuhai.testing.service;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.testing.architecture.ArchitectureRules.productionClassesOf;
import static org.hamcrest.Matchers.containsString;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chuhai.platform.problem.ProblemType;
import org.junit.jupiter.api.Test;

/** Every refusal that a feature of a service knows has a page of its own, once, in both languages. */
public abstract class ProblemPages {

    private static final Pattern LINK = Pattern.compile("href=\"problems/([a-z-]+)\"");

    private final String servicePackage;

    protected ProblemPages(String servicePackage) {
        this.servicePackage = servicePackage;
    }

    @Test
    void everyRefusalOfEveryFeatureIsListedOnce() {
        String list = given().get("/problems").then().statusCode(200).extract().asString();

        List<String> listed = LINK.matcher(list)
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();

        assertThat(listed).doesNotHaveDuplicates();
        assertThat(listed).containsAll(codes());
    }

    @Test
    void everyPageIsReadableInBothLanguages() {
        for (String code : codes()) {
            given().header("Accept-Language", "zh")
                    .get("/problems/" + code)
                    .then()
                    .statusCode(200)
                    .header("Content-Language", "zh")
                    .body(containsString(code));
            given().header("Accept-Language", "en")
                    .get("/problems/" + code)
                    .then()
                    .statusCode(200)
                    .header("Content-Language", "en");
        }
    }

    private Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        productionClassesOf(servicePackage).stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
                .flatMap(type -> List.of(type.reflect().getEnumConstants()).stream())
                .forEach(constant -> codes.add(((ProblemType) constant).code()));
        assertThat(codes).isNotEmpty();
        return codes;
    }
}
