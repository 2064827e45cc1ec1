package org.chuhai.local.control;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.Demonstration;
import org.chuhai.local.suite.Identity;
import org.chuhai.local.suite.Suite;
import org.chuhai.local.suite.SuiteService;
import org.chuhai.local.suite.SuiteUrls;
import org.chuhai.local.terminal.Display;
import org.chuhai.local.terminal.Ink;
import org.chuhai.local.terminal.Terminal;

/**
 * What one needs to use a suite that has just started: addresses, and tokens as shell variables that can be copied whole.
 *
 * @param repeated options that other commands on this suite need
 */
record Welcome(Terminal terminal, Suite suite, String repeated) {

    private static final int LABEL = 19;
    private static final int ADDRESS = 29;

    void print() throws CannotRun {
        SuiteUrls urls = suite.urls();
        terminal.out().println();
        for (SuiteService service : SuiteService.values()) {
            String name = terminal.say(service.text());
            terminal.out()
                    .println("  " + Display.padded(name, LABEL) + Display.padded(urls.api(service) + "/v1", ADDRESS)
                            + "Swagger UI " + urls.swagger(service));
        }
        address(
                "每个服务还有",
                "each of them",
                terminal.say(
                        "/openapi、/q/health（健康）、/q/health/well、/q/metrics（指标）、/problems（问题说明）",
                        "/openapi, /q/health, /q/health/well, /q/metrics, /problems (pages)"));
        address("令牌签发", "issuer", urls.discovery());
        address("Kafka", "Kafka", urls.kafka());
        urls.databases().values().forEach(database -> address("数据库", "database", database));

        heading(
                "令牌，" + Suite.TOKENS_LIVE.toHours() + " 小时内有效；把需要的行复制到另一个终端：",
                "Tokens, good for " + Suite.TOKENS_LIVE.toHours()
                        + " hours; copy the lines that you want into another terminal:");
        export(
                "租户 demo 的管理者，可见其全部店铺",
                "manager of the tenant demo, sees all of its shops",
                identity("demo", "manager"));
        Identity operator = identity("demo", "operator");
        String shop = shops(operator.shops());
        export("店铺 " + shop + " 的操作员", "operator of the shop " + shop, operator);
        export("评审者，只看不改", "assessor, looks and changes nothing", identity("demo", "assessor"));
        export("租户的系统接口，如店铺软件", "a machine of the tenant, such as a shop's software", identity("demo", "integration"));
        export(
                "另一个租户的管理者，看不到以上任何数据",
                "manager of another tenant, sees nothing of the above",
                identity("other", "manager"));

        heading("例如：", "For instance:");
        terminal.out().println("export SHOP=" + Demonstration.SHOP);
        terminal.out()
                .println("curl -H \"Authorization: Bearer $MANAGER\" " + urls.api(SuiteService.ORDER) + "/v1/orders");
        terminal.out()
                .println(
                        "curl -H \"Authorization: Bearer $MANAGER\" " + urls.api(SuiteService.LOGISTICS) + "/v1/cases");
        terminal.out().println("./deploy/chuhai token operator" + repeated);
        terminal.out().println("./deploy/chuhai logs -f order" + repeated);
        heading("按 Ctrl-C 停止；或在另一个终端运行：", "Ctrl-C stops it; or, from another terminal:");
        terminal.out().println("./deploy/chuhai down" + repeated);
        terminal.out().flush();
    }

    private static Identity identity(String tenant, String role) throws CannotRun {
        return Demonstration.identity(tenant, role, List.of());
    }

    private static String shops(List<UUID> shops) {
        return String.join(", ", shops.stream().map(UUID::toString).toList());
    }

    private void address(String zh, String en, URI address) {
        address(zh, en, address.toString());
    }

    private void address(String zh, String en, String address) {
        terminal.out().println("  " + Display.padded(terminal.say(zh, en), LABEL) + address);
    }

    private void heading(String zh, String en) {
        terminal.out().println();
        terminal.out().println(terminal.ink(Ink.BOLD).apply(terminal.say(zh, en)));
    }

    private void export(String zh, String en, Identity identity) throws CannotRun {
        String role = identity.role().toUpperCase(Locale.ROOT);
        String name = identity.tenant().equals(Demonstration.TENANT)
                ? role
                : identity.tenant().toUpperCase(Locale.ROOT) + "_" + role;
        terminal.out().println(terminal.ink(Ink.DIM).apply("# " + terminal.say(zh, en)));
        terminal.out().println("export " + name + "=" + suite.token(identity));
    }
}
