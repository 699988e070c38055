package org.evident.faults;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** The wire between the API and PostgreSQL, which can be slow or be cut. */
final class Proxy implements AutoCloseable {

    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile long delay;

    Proxy(int target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 100, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::listen);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Every packet takes so long from now on. */
    void delay(long millis) {
        delay = millis;
    }

    /** Every connection is reset, as by a firewall that was started anew. */
    void cut() {
        open.forEach(this::cut);
    }

    private void cut(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException gone) {
            // It is cut, which was wanted.
        } finally {
            open.remove(socket);
        }
    }

    private void listen() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                Thread.ofVirtual().start(() -> join(near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void join(Socket near) {
        try {
            open.add(near);
            var far = new Socket("127.0.0.1", target);
            open.add(far);
            Thread.ofVirtual().start(() -> carry(far, near));
            carry(near, far);
        } catch (IOException refused) {
            cut(near);
        }
    }

    private void carry(Socket from, Socket to) {
        var buffer = new byte[16_384];
        try (Closeable one = from;
                Closeable other = to) {
            for (var n = from.getInputStream().read(buffer);
                    n >= 0;
                    n = from.getInputStream().read(buffer)) {
                if (delay > 0) LockSupport.parkNanos(delay * 1_000_000);
                to.getOutputStream().write(buffer, 0, n);
            }
        } catch (IOException cut) {
            // Both ends are closed above.
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
