package org.chuhai.logistics.customssimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebReceipt;
import org.chuhai.logistics.ceb.CebReceiptReader;
import org.chuhai.logistics.customsdocument.UnreadableInput;
import org.chuhai.logistics.xmlmessage.ReadMessage.ReadPart;
import org.chuhai.platform.problem.Refusal;
import org.chuhai.platform.tenant.Caller;
import org.chuhai.platform.tenant.CallerScope;
import org.chuhai.platform.tenant.Role;
import org.chuhai.platform.tenant.ShopScope;
import org.junit.jupiter.api.Test;

/** Simulated customs with its memory in the database. */
@QuarkusTest
class CustomsSimulatorTest {

    private static final int MANY = 100;
    private static final AnswerScript SILENT = AnswerScripts.read("{\"cases\":[{\"match\":{},\"answers\":[]}]}");

    @Inject
    CustomsSimulator customs;

    @Inject
    CallerScope scope;

    private final Api api = Api.newTenant();
    private final UUID shop = UUID.randomUUID();

    private <T> T as(ShopScope shops, Supplier<T> work) {
        AtomicReference<T> answer = new AtomicReference<>();
        scope.run(
                new Caller(api.tenant(), "https://issuer.test", "test", null, Set.of(Role.SERVICE), shops, null),
                () -> answer.set(work.get()));
        return answer.get();
    }

    private <T> T here(Supplier<T> work) {
        return as(new ShopScope.Some(Set.of(shop)), work);
    }

    private Reception send(String id, Silk message) {
        return here(() -> customs.receive(shop, id, message.bytes()));
    }

    private List<String> collect(CebMessage receipt) {
        List<String> statuses = new ArrayList<>();
        for (DueReceipt due : here(() -> customs.waiting(shop, MANY))) {
            if (due.message().equals(receipt.name())) {
                statuses.add(status(due));
            }
            here(() -> {
                customs.taken(due.id());
                return true;
            });
        }
        return statuses;
    }

    private static String status(DueReceipt due) {
        try {
            return switch (new CebReceiptReader()
                    .read(new ByteArrayInputStream(due.content()))
                    .documents()
                    .getFirst()) {
                case ReadPart.Taken<CebReceipt>(CebReceipt receipt) -> receipt.status();
                case ReadPart.Broken<CebReceipt> broken -> throw new AssertionError(broken);
            };
        } catch (UnreadableInput | IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theThreeAreJoinedAcrossTransactions() {
        send("m-1", Silk.LIST);
        send("m-2", Silk.WAYBILL);
        send("m-3", Silk.ORDER);

        assertThat(collect(CebMessage.CEB604)).containsExactly("2", "3", "120", "399", "800", "899");
        assertThat(collect(CebMessage.CEB604)).isEmpty();
    }

    @Test
    void aMessageThatComesAgainIsKnown() {
        assertThat(send("m-1", Silk.ORDER)).isEqualTo(new Reception.Received(1));

        assertThat(send("m-1", Silk.ORDER)).isEqualTo(new Reception.Known());

        assertThat(collect(CebMessage.CEB304)).containsExactly("2", "3", "120");
    }

    @Test
    void aReceiptWaitsUntilItIsTaken() {
        send("m-1", Silk.ORDER);

        List<DueReceipt> once = here(() -> customs.waiting(shop, 2));
        List<DueReceipt> again = here(() -> customs.waiting(shop, 2));

        assertThat(again)
                .extracting(DueReceipt::id)
                .containsExactlyElementsOf(once.stream().map(DueReceipt::id).toList());
        assertThat(again).extracting(CustomsSimulatorTest::status).containsExactly("2", "3");
    }

    @Test
    void aListIsChangedCancelledAndDeclaredAnew() {
        here(() -> customs.setScript(shop, "\"0\"", AnswerScripts.read("""
                {"cases":[{"match":{"message":"CEB603"},"answers":[{"status":"120"},
                  {"status":"399","when":"MATCHED","afterSeconds":600}]}]}""")));
        send("m-1", Silk.ORDER);
        send("m-2", Silk.WAYBILL);
        send("m-3", Silk.LIST.saying("copNo", "OTHER"));
        String number = TenantSql.of(api)
                .rows("select list_number from customs_simulator_entry where kind = 'LIST'")
                .getFirst();

        send("m-4", Notes.cancellation(number));
        send("m-5", Silk.LIST);

        assertThat(collect(CebMessage.CEB606)).containsExactly("2", "3", "399");
        assertThat(TenantSql.of(api).rows("select state from customs_simulator_entry where kind = 'LIST'"))
                .containsExactly("MATCHED");
    }

    @Test
    void aScriptIsSetInItsVersionAndWrittenDown() {
        SetScript unset = here(() -> customs.script(shop));

        SetScript set = here(() -> customs.setScript(shop, "\"0\"", SILENT));

        assertThat(unset.version()).isZero();
        assertThat(unset.script().cases()).isEmpty();
        assertThat(here(() -> customs.script(shop))).isEqualTo(set);
        assertThat(here(() -> customs.setScript(shop, "\"1\"", AnswerScripts.NONE))
                        .version())
                .isEqualTo(2);
        assertThatThrownBy(() -> here(() -> customs.setScript(shop, "\"1\"", SILENT)))
                .isInstanceOf(Refusal.class);
        assertThat(TenantSql.of(api).rows("select action from audit where aggregate = 'customs-answer-script'"))
                .containsExactly("set", "set");
    }

    @Test
    void aScriptThatCannotBeMeantIsRefused() {
        AnswerScript wrong = AnswerScripts.read("{\"cases\":[{\"match\":{},\"answers\":[{\"status\":\"7\"}]}]}");

        assertThatThrownBy(() -> here(() -> customs.setScript(shop, "\"0\"", wrong)))
                .isInstanceOf(Refusal.class);

        assertThat(here(() -> customs.script(shop)).version()).isZero();
    }

    @Test
    void eachShopHasACustomsOfItsOwn() {
        UUID other = UUID.randomUUID();
        here(() -> customs.setScript(shop, "\"0\"", SILENT));
        send("m-1", Silk.ORDER);

        Reception elsewhere = as(new ShopScope.All(), () -> customs.receive(other, "m-1", Silk.ORDER.bytes()));

        assertThat(elsewhere).isEqualTo(new Reception.Received(1));
        assertThat(as(new ShopScope.All(), () -> customs.waiting(other, MANY))).hasSize(3);
        assertThat(here(() -> customs.waiting(other, MANY))).isEmpty();
    }

    @Test
    void theThreeMayComeAtTheSameMoment() {
        List<Silk> messages = List.of(Silk.ORDER, Silk.WAYBILL, Silk.LIST);

        IntStream.range(0, 12)
                .parallel()
                // Whoever waits too long for the others tries again, as every sender does.
                .forEach(i -> await().ignoreExceptionsInstanceOf(LockTimeoutException.class)
                        .until(() -> send("m-" + i % 3, messages.get(i % 3)) != null));

        assertThat(collect(CebMessage.CEB604)).containsExactly("2", "3", "120", "399", "800", "899");
    }
}
