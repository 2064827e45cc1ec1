package org.chuhai.logistics.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.transmission.CustomsPost;
import org.junit.jupiter.api.Test;

/** What cannot leave, why, and until when. */
@QuarkusTest
class DispatchTroubleTest {

    private final SilkExport export = new SilkExport();
    private final Posted posted = new Posted(export);

    @Test
    void aFolderThatIsGoneIsSaidInBothLanguagesAndTriedAgainLater() {
        export.submitted();
        posted.folder().breaks();

        CustomsPost.goRound();

        posted.read()
                .body("state", equalTo("NEW"))
                .body("attempts", equalTo(1))
                .body("trouble.zh", equalTo("交换文件夹不可用：该处不是文件夹"))
                .body("trouble.en", containsString("the exchange folder cannot be used"))
                .body("nextAttemptAt", notNullValue());
    }

    @Test
    void anotherAccountIsAReasonToTryAtOnce() {
        export.submitted();
        posted.folder().breaks();
        CustomsPost.goRound();
        posted.account("FOLDER");
        CustomsPost.goRound();
        posted.read().body("attempts", equalTo(2));
        posted.folder().isMended();

        posted.account("FOLDER");
        CustomsPost.goRound();

        posted.read()
                .body("state", equalTo("HANDED_OVER"))
                .body("attempts", equalTo(0))
                .body("trouble", nullValue());
    }

    @Test
    void withoutAChannelItWaitsUntilThereIsOneAgain() {
        export.submitted();
        posted.account("NONE");

        CustomsPost.goRound();
        posted.read()
                .body("state", equalTo("NEW"))
                .body("attempts", equalTo(0))
                .body("nextAttemptAt", nullValue())
                .body("trouble.zh", containsString("NONE"));
        posted.account("FOLDER");
        CustomsPost.goRound();

        posted.read().body("state", equalTo("HANDED_OVER"));
    }

    @Test
    void aFolderThatHangsKeepsNobodyElseWaiting() {
        SilkExport other = new SilkExport();
        export.submitted();
        other.submitted();
        posted.folder().hangs();

        CustomsPost.goRound();

        new Posted(other).read().body("state", equalTo("HANDED_OVER"));
        posted.read()
                .body("state", equalTo("NEW"))
                .body("attempts", greaterThan(0))
                .body("trouble.en", containsString("has not answered"));
        posted.folder().wakesUp();
        posted.account("FOLDER");
        CustomsPost.goRound();
        posted.read().body("state", equalTo("HANDED_OVER"));
    }

    @Test
    void whatItsChannelRefusesIsSaidAndTakenBack() {
        SilkExport simulated = new SilkExport("SIMULATOR").submitted();
        Posted refused = new Posted(simulated);
        TenantSql.of(simulated.api()).execute("update customs_transmission set content = convert_to('<x/>', 'UTF8')");

        CustomsPost.goRound();
        refused.read()
                .body("state", equalTo("NEW"))
                .body("attempts", equalTo(1))
                .body("trouble.zh", containsString("模拟海关无法读取"))
                .body("trouble.en", containsString("simulated customs cannot read it"));
        refused.takeBack().statusCode(200);

        simulated.read().body("state", equalTo("DRAFT"));
    }

    @Test
    void whatWasLostOutOfTheFolderIsStagedAgain() {
        export.submitted();
        posted.step();
        assertThat(posted.folder().in("staging")).hasSize(1);
        posted.folder().losesWhatIsStaged();

        CustomsPost.goRound();

        posted.read().body("state", equalTo("HANDED_OVER"));
        assertThat(posted.folder().take()).isEqualTo(posted.content());
    }
}
