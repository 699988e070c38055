package org.evident.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A real web server on this machine, with pages that a test writes. */
public final class Site implements AutoCloseable {

    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> hosts = new CopyOnWriteArrayList<>();

    private Site(HttpServer server) {
        this.server = server;
    }

    /** @param port 0 for any that is free */
    public static Site at(String address, int port) {
        try {
            var site = new Site(HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), port), 0));
            site.server.createContext("/", site::answer);
            site.server.setExecutor(
                    Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory()));
            site.server.start();
            return site;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String url(String path) {
        return "http://" + server.getAddress().getHostString() + ":" + port() + path;
    }

    /** The Host header of every request, in order. */
    public List<String> hosts() {
        return hosts;
    }

    public void put(String path, Page page) {
        pages.put(path, page);
    }

    public void put(String path, String type, byte[] body) {
        put(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        });
    }

    public void html(String path, String html) {
        put(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }

    public void redirect(String path, String location) {
        put(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    private void answer(HttpExchange exchange) throws IOException {
        hosts.add(exchange.getRequestHeaders().getFirst("Host"));
        try (exchange) {
            var page = pages.get(exchange.getRequestURI().toString());
            if (page == null) exchange.sendResponseHeaders(404, -1);
            else page.answer(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
