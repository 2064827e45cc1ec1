package org.chuhai.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.chuhai.local.terminal.Terminal;
import org.chuhai.platform.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
                .contains("chuhai reconcile [OPTIONS] ORDER... WAYBILL... DECLARATION...")
                .contains("id,creditCode,customsCode,nameZh,nameEn,source")
                .contains("month,currency,cny,evidence")
                .contains("\"allowances\":[{\"allowance\":\"SEVERAL_ORDERS\",")
                .contains("Exit status:");
    }

    @Test
    void theHelpIsChineseWhereChineseIsAskedFor() {
        Run run = Run.of("reconcile", "--lang", "zh", "--help");

        assertThat(run.out()).contains("用法：", "退出状态：", "核对订单、运单和申报单");
        assertThat(Run.of("--lang=zh").err()).contains("不认识的参数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--lang=en", "--json"})
    void aReportThatCannotBeWrittenIsStatusTwo(String option) {
        var err = new ByteArrayOutputStream();
        var full = new PrintStream(new FullDisk(), false, StandardCharsets.UTF_8);
        var terminal = new Terminal(
                InputStream.nullInputStream(),
                full,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                80,
                false,
                false,
                false,
                Language.EN);

        int status = Chuhai.run(
                terminal, "reconcile", Run.SAMPLES.resolve("silk-list").toString(), option);

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines("chuhai: the output could not be written to its end"
                        + " (no space left, or its reader has gone)");
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("no space left on device");
        }
    }

    @Test
    void anUnknownLanguageIsMisuse() {
        Run run = Run.of("reconcile", "--lang", "xx", "a");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("must be zh or en");
    }
}
