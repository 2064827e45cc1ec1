package org.chuhai.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;
import org.chuhai.local.suite.SuiteService;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same story, in {@code walk.ts}, as another tenant, so that the two do not meet. */
@ExtendWith(RunningSuite.Once.class)
class TypeScriptWalkIT {

    private static final String TENANT = Demonstration.OTHER_TENANT;

    /** The build has copied the program to it, beside the generated clients. */
    private static final Path FOLDER = Path.of("target/walk");

    @BeforeAll
    static void nodeIsThere() throws InterruptedException {
        for (String name : List.of("node", "npm")) {
            Assumptions.assumeTrue(
                    Program.isThere(name),
                    () -> "the TypeScript clients were NOT tried: " + name + " is not on this machine");
        }
    }

    @Test
    void theStoryIsWalkedFromTheShopToTheProof(RunningSuite suite) throws CannotRun, InterruptedException {
        // Without scripts: nothing that is installed has a reason to run before it is asked to.
        run(Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline");
        run(Map.of(), "npx", "--no-install", "tsc", "--project", ".");
        assertThat(run(environment(suite), "node", "program/walk/walk.js")).contains("the story was walked");
    }

    private static String run(Map<String, String> environment, String... command) throws InterruptedException {
        Program program = Program.run(FOLDER, environment, List.of(command));
        assertThat(program.status()).as(program.output()).isZero();
        return program.output();
    }

    private static Map<String, String> environment(RunningSuite suite) throws CannotRun {
        Map<String, String> environment = new HashMap<>();
        for (SuiteService service : SuiteService.values()) {
            environment.put(service.name(), suite.api(service).toString());
        }
        environment.put("MANAGER_TOKEN", suite.token(TENANT, Demonstration.MANAGER));
        environment.put("OPERATOR_TOKEN", suite.token(TENANT, Demonstration.OPERATOR));
        environment.put(
                "SUBJECT",
                Demonstration.identity(TENANT, Demonstration.OPERATOR, List.of())
                        .clientId());
        environment.put("SHOP", Demonstration.OTHER_SHOP.toString());
        environment.put("SAMPLES", RunningSuite.sample("").toString());
        return environment;
    }
}
