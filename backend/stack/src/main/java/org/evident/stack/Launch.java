package org.evident.stack;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** How a launcher begins and ends: it refuses in one sentence, or it runs until Ctrl-C. */
final class Launch {

    private Launch() {}

    /** What stands on the foundations, as one launcher or another starts it. */
    interface Parts {
        void startApi(Foundations foundations) throws Exception;

        void startPages(Foundations foundations) throws Exception;
    }

    interface Plan {
        Parts of(Path top, Path local, Addresses addresses);
    }

    static void launch(Plan plan) {
        try (var lease = begin(plan)) {
            new CountDownLatch(1).await();
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        } catch (Exception e) {
            System.err.println("Evident could not start: " + e.getMessage());
            System.exit(1);
        }
    }

    private static FileChannel begin(Plan plan) throws Exception {
        Platform.current().require();
        var top =
                Path.of(System.getProperty("evident.top", ".")).toAbsolutePath().normalize();
        var local = top.resolve(System.getenv().getOrDefault("EVIDENT_LOCAL", ".local/run"));
        var addresses = Addresses.of(System.getenv());
        var lease = Lease.take(local);
        if (Leftovers.end(local) > 0) System.out.println("Stopped what an earlier run had left running.");
        addresses.requireFree();
        var parts = plan.of(top, local, addresses);
        var foundations = Foundations.start(top, local, addresses);
        parts.startApi(foundations);
        parts.startPages(foundations);
        System.out.println(Welcome.text(addresses, local));
        return lease;
    }
}
