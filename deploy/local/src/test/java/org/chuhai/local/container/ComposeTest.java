package org.chuhai.local.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.local.suite.SuiteService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the containers are told agrees with what the services ask for. No engine is needed to know that. */
class ComposeTest {

    private static final Path DEPLOY = Path.of("..");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z_]*)[:}]");

    private final JsonNode compose = yaml("compose.yaml");

    @ParameterizedTest
    @EnumSource
    void aServiceIsToldOnlyWhatItAsksFor(SuiteService service) throws IOException {
        JsonNode container = compose.at("/services/" + service.id() + "-service");
        Path settings = DEPLOY.resolve("../" + service.id() + "-service/src/main/resources/application.properties");
        Set<String> asked = VARIABLE.matcher(Files.readString(settings))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        String prefix = service.id().toUpperCase(Locale.ROOT) + "_";

        List<String> told = container
                .path("environment")
                .propertyStream()
                .map(entry -> entry.getKey())
                .filter(name -> name.startsWith(prefix))
                .toList();

        assertThat(asked).containsAll(told);
        assertThat(told).contains(prefix + "DATABASE_URL", prefix + "DATABASE_PASSWORD");
        assertThat(container.at("/environment/" + prefix + "DATABASE_URL").asText())
                .endsWith("/" + service.database());
        assertThat(container.at("/ports/0").asText()).isEqualTo("127.0.0.1:" + service.usualPort() + ":8080");
        assertThat(container.at("/build/args/SERVICE").asText()).isEqualTo(service.id() + "-service");
    }

    @Test
    void everyDatabaseIsMadeAndEveryServiceIsScrapedAndBuilt() throws IOException {
        String databases = Files.readString(DEPLOY.resolve("container/databases.sh"));
        String image = Files.readString(DEPLOY.resolve("container/Containerfile"));
        JsonNode targets = yaml("observability/prometheus.yml").at("/scrape_configs/0/static_configs");

        assertThat(databases)
                .contains("for database in "
                        + Arrays.stream(SuiteService.values())
                                .map(SuiteService::database)
                                .collect(Collectors.joining(" "))
                        + "; do");
        assertThat(image)
                .contains(SuiteService.ids().stream()
                        .map(id -> id + "-service")
                        .collect(Collectors.joining(",", "-pl ", " -am")));
        assertThat(targets.valueStream().map(target -> target.at("/targets/0").asText()))
                .containsExactlyElementsOf(SuiteService.ids().stream()
                        .map(id -> id + "-service:8080")
                        .toList());
    }

    @Test
    void whatIsMountedIsThereAndWhatIsAskedOfTheEnvironmentIsExplained() throws IOException {
        String text = Files.readString(DEPLOY.resolve("compose.yaml"));
        String explained = Files.readString(DEPLOY.resolve(".env.example"));
        Stream<String> mounted = compose.path("services")
                .valueStream()
                .flatMap(service -> service.path("volumes").valueStream())
                .map(JsonNode::asText)
                .filter(volume -> volume.startsWith("./"));

        assertThat(mounted)
                .allSatisfy(volume -> assertThat(DEPLOY.resolve(volume.substring(0, volume.indexOf(':'))))
                        .exists());
        assertThat(Pattern.compile("\\$\\{([A-Z_]+):\\?")
                        .matcher(text)
                        .results()
                        .map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(explained).contains("\n" + name + "="));
    }

    @Test
    void theBoardAsksForMetricsOfTheSameNamesAsTheAlerts() throws IOException {
        JsonNode board = new ObjectMapper()
                .readTree(DEPLOY.resolve("observability/grafana/boards/chuhai.json")
                        .toFile());
        String asked = Stream.concat(
                        board.findValuesAsText("expr").stream(),
                        yaml("observability/alerts.yml").findValuesAsText("expr").stream())
                .collect(Collectors.joining("\n"));

        assertThat(Pattern.compile("chuhai_[a-z_]+")
                        .matcher(asked)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .sorted())
                .containsExactly(
                        "chuhai_customs_dispatch_oldest_seconds",
                        "chuhai_facts_total",
                        "chuhai_inbox_events_total",
                        "chuhai_inbox_waiting",
                        "chuhai_outbox_oldest_seconds",
                        "chuhai_outbox_waiting",
                        "chuhai_refusals_total");
    }

    private static JsonNode yaml(String file) {
        try {
            // Anchors with merges are for people; the reader of YAML resolves them not.
            return new YAMLMapper().readTree(DEPLOY.resolve(file).toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
