package org.evident.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Parts that a launcher which was killed has left running. Each names the folder it works in, and so is known again. */
final class Leftovers {

    /** What the parts are run by; an editor that has a log open is not one of them. */
    private static final Set<String> PROGRAMS = Set.of("postgres", "java", "node", "bash", "sh");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /** Ends what works in the folder: PostgreSQL last, because the others hold connections to it. */
    static int end(Path folder) throws InterruptedException {
        var found = in(folder);
        for (var databases : List.of(false, true)) {
            var these = found.stream()
                    .filter(process -> isDatabase(process) == databases)
                    .toList();
            these.forEach(ProcessHandle::destroy);
            if (!haveEnded(these)) these.forEach(ProcessHandle::destroyForcibly);
            haveEnded(these);
        }
        return found.size();
    }

    static List<ProcessHandle> in(Path folder) {
        var ours = ProcessHandle.current();
        var above = Stream.iterate(ours.parent(), parent -> parent.isPresent(), parent -> parent.get()
                        .parent())
                .map(parent -> parent.get().pid())
                .toList();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ours.pid() && !above.contains(process.pid()))
                .filter(process -> worksIn(process, folder))
                .toList();
    }

    private static boolean worksIn(ProcessHandle process, Path folder) {
        var program = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .orElse("");
        if (!PROGRAMS.contains(program)) return false;
        var words = process.info().arguments().map(List::of).orElse(List.of());
        return words.stream().anyMatch(word -> names(word, folder.toString()));
    }

    /** The folder itself or something inside it, also as the value of an option. */
    private static boolean names(String word, String folder) {
        var path = word.substring(word.lastIndexOf('=') + 1);
        return path.equals(folder) || path.startsWith(folder + "/");
    }

    private static boolean isDatabase(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static boolean haveEnded(List<ProcessHandle> processes) throws InterruptedException {
        var ends = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(ends).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
