package org.chuhai.local.health;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.local.health.PartHealth.Standing;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.FoundSuite;
import org.chuhai.local.suite.SuiteService;
import org.chuhai.platform.language.Text;

/** Whether PostgreSQL answers in the database of each service. */
record DatabaseHealth(FoundSuite suite) {

    private static final String ID = "database";
    private static final Text NAME = new Text("数据库（PostgreSQL）", "database (PostgreSQL)");

    PartHealth look() throws CannotRun {
        List<Text> says = new ArrayList<>();
        for (SuiteService service : SuiteService.values()) {
            try (Connection connection = suite.connectAsRelay(service)) {
                if (!connection.isValid(Math.toIntExact(Asked.PATIENCE.toSeconds()))) {
                    says.add(silent(service, "-"));
                }
            } catch (SQLException e) {
                says.add(silent(service, String.valueOf(e.getMessage())));
            }
        }
        return new PartHealth(ID, NAME, says.isEmpty() ? Standing.WELL : Standing.AWAY, null, says);
    }

    private static Text silent(SuiteService service, String why) {
        return new Text(service.database() + " 没有应答：" + why, service.database() + " does not answer: " + why);
    }
}
