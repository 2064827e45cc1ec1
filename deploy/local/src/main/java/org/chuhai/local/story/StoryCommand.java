package org.chuhai.local.story;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import org.chuhai.local.control.Home;
import org.chuhai.local.control.ShownStages;
import org.chuhai.local.control.SuiteCommand;
import org.chuhai.local.suite.CannotRun;
import org.chuhai.local.suite.StopRequest;
import org.chuhai.local.suite.Suite;
import org.chuhai.local.suite.SuiteSettings;
import org.chuhai.local.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code chuhai story}: a suite of its own, the story, and nothing of it afterwards. */
@Command(name = "story", mixinStandardHelpOptions = true, sortOptions = false)
public final class StoryCommand extends SuiteCommand {

    @Option(names = "--json", paramLabel = "FILE", order = 1)
    private @Nullable Path json;

    @Option(names = "--warm", order = 2)
    private boolean warm;

    public StoryCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    protected int run() throws CannotRun, IOException {
        long begun = System.nanoTime();
        Teller teller = new Teller(terminal());
        teller.title(
                "核桃出口的故事：25 吨核桃从陇南运往阿拉木图。先启动一套全新的系统：",
                "The story of an export: 25 tonnes of walnuts go from Longnan to Almaty. First, a suite with nothing in it:");
        try (StopRequest stop = StopRequest.bySignal()) {
            Story.Reports reports = play(stop, teller);
            BigDecimal seconds = ShownStages.seconds(Duration.ofNanos(System.nanoTime() - begun));
            Path file = json;
            if (file != null) {
                StoryJson.write(file, reports, seconds);
            }
            terminal().out().println();
            teller.good("故事如期结束，用时 " + seconds + " 秒。", "The story ended as it should, after " + seconds + " seconds.");
            return DONE;
        }
    }

    private Story.Reports play(StopRequest stop, Teller teller) throws CannotRun, IOException {
        try (TemporaryData data = TemporaryData.create();
                Suite suite = Suite.start(settings(data), stop, new ShownStages(terminal()))) {
            return new Story(suite, stop, teller, Home.root().resolve("samples")).play();
        } catch (CannotRun e) {
            throw teller.broken(e);
        }
    }

    private SuiteSettings settings(TemporaryData data) {
        SuiteSettings settings = SuiteSettings.temporary(Home.root(), data.folder());
        return warm ? settings.thatLearns() : settings;
    }
}
