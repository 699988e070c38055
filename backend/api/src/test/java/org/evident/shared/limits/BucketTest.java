package org.evident.shared.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BucketTest {

    @Test
    void a_burst_of_a_minute_is_granted_and_no_more() {
        var bucket = new Bucket(60, 0);
        for (var n = 59; n >= 0; n--) assertThat(bucket.take(0)).isEqualTo(new Bucket.Allowance(true, n, 1));
        assertThat(bucket.take(0)).isEqualTo(new Bucket.Allowance(false, 0, 1));
    }

    @Test
    void it_fills_steadily_and_never_over_the_brim() {
        var bucket = new Bucket(60, 0);
        for (var n = 0; n < 60; n++) bucket.take(0);
        assertThat(bucket.take(999).granted()).isFalse();
        assertThat(bucket.take(1_000).granted()).isTrue();
        assertThat(bucket.take(1_000).granted()).isFalse();
        assertThat(bucket.take(3_600_000).left()).isEqualTo(59);
    }

    @Test
    void a_slow_bucket_says_how_long_to_wait() {
        var bucket = new Bucket(2, 0);
        bucket.take(0);
        bucket.take(0);
        assertThat(bucket.take(0)).isEqualTo(new Bucket.Allowance(false, 0, 30));
        assertThat(bucket.take(20_000).pause()).isEqualTo(10);
    }

    @Test
    void a_clock_that_goes_back_takes_nothing_away() {
        var bucket = new Bucket(60, 10_000);
        assertThat(bucket.take(0).left()).isEqualTo(59);
    }
}
