package org.evident.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.HdrHistogram.Histogram;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpPut;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;

/** Clients on connections of their own that ask again as soon as they have read the answer. */
final class Load {

    private static final int CHECKED = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Server server;
    private final long seed;

    Load(Server server, long seed) {
        this.server = server;
        this.seed = seed;
    }

    private record Share(Histogram times, long wrong) {}

    private record Answer(int status, byte[] body) {}

    Reading run(int clients, Duration time, Ask.Source source) throws Exception {
        var until = System.nanoTime() + time.toNanos();
        var cpu = server.cpuMillis();
        var began = System.nanoTime();
        var work = new ArrayList<Callable<Share>>();
        for (var n = 0; n < clients; n++) {
            var random = new Random(seed + n);
            work.add(() -> client(random, until, source));
        }
        var times = Reading.microseconds();
        var wrong = 0L;
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (var share : threads.invokeAll(work)) {
                times.add(share.get().times());
                wrong += share.get().wrong();
            }
        }
        return new Reading(times, (System.nanoTime() - began) / 1e9, server.cpuMillis() - cpu, wrong);
    }

    private Share client(Random random, long until, Ask.Source source) throws Exception {
        var times = Reading.microseconds();
        var wrong = 0L;
        try (var http = client()) {
            for (var n = 0; System.nanoTime() < until; n++) {
                var ask = source.next(random);
                var began = System.nanoTime();
                var answer = send(http, ask);
                times.recordValue(Math.max(1, (System.nanoTime() - began) / 1000));
                if (answer.status() != ask.status() || (n % CHECKED == 0 && !agrees(ask, answer))) wrong++;
            }
        }
        return new Share(times, wrong);
    }

    private static boolean agrees(Ask ask, Answer answer) throws Exception {
        return ask.check() == null || ask.check().agrees(JSON.readTree(answer.body()));
    }

    private Answer send(CloseableHttpClient http, Ask ask) throws IOException {
        var request = request(ask);
        if (ask.token() != null) request.setHeader("Authorization", "Bearer " + ask.token());
        if (ask.held() != null) request.setHeader(ask.body() == null ? "If-None-Match" : "If-Match", ask.held());
        return http.execute(
                request,
                response -> new Answer(
                        response.getCode(),
                        response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity())));
    }

    private HttpUriRequestBase request(Ask ask) {
        if (ask.body() == null) return new HttpGet(server.address() + ask.path());
        if (ask.held() == null) return post(ask);
        var put = new HttpPut(server.address() + ask.path());
        put.setEntity(new StringEntity(ask.body(), ContentType.APPLICATION_JSON));
        return put;
    }

    /** Under a key of its own, as the app sends it. */
    private HttpUriRequestBase post(Ask ask) {
        var post = new HttpPost(server.address() + ask.path());
        post.setHeader("Idempotency-Key", UUID.randomUUID().toString());
        post.setEntity(new StringEntity(ask.body(), ContentType.APPLICATION_JSON));
        return post;
    }

    private static CloseableHttpClient client() {
        return HttpClients.custom()
                .setConnectionManager(new BasicHttpClientConnectionManager())
                .disableCookieManagement()
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableAuthCaching()
                .build();
    }
}
