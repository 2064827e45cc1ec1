package org.chuhai.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ChuhaiTest {

    @Test
    void withoutACommandTheHelpIsShownAndTheStatusIsTwo() {
        Run run = Run.of();

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("Commands:", "reconcile  Compare order, waybill and declaration");
    }

    @Test
    void helpIsNoFailure() {
        Run run = Run.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: chuhai");
    }

    @Test
    void theHelpOfReconcileNamesTheFilesThatReplaceTheTables() {
        Run run = Run.of("reconcile", "--help");

        assertThat(run.out())
                .contains("chuhai reconcile [OPTIONS] ORDER WAYBILL DECLARATION")
                .contains("id,creditCode,customsCode,nameZh,nameEn,source")
                .contains("month,currency,cny,evidence")
                .contains("Exit status:");
    }

    @Test
    void theHelpIsChineseWhereChineseIsAskedFor() {
        Run run = Run.of("reconcile", "--lang", "zh", "--help");

        assertThat(run.out()).contains("用法：", "退出状态：", "核对订单、运单和申报单");
        assertThat(Run.of("--lang=zh").err()).contains("不认识的参数");
    }

    @Test
    void anUnknownLanguageIsMisuse() {
        Run run = Run.of("reconcile", "--lang", "xx", "a");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("must be zh or en");
    }
}
