package se.trygghetshjulet.statistics.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files on their way in, while there is little room for them. */
class DroppedFilesTest {

    private final DroppedFiles dropped = new DroppedFiles(Clock.systemUTC());

    @AfterEach
    void forgetAll() throws IOException {
        dropped.forgetAll();
    }

    @Test
    void aFileIsKeptAsItCameWithItsChecksum() throws IOException {
        DroppedFile kept = dropped.keep(new ByteArrayInputStream("abc".getBytes(StandardCharsets.UTF_8)), "a.csv", "a");

        assertThat(kept.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Files.readString(kept.path())).isEqualTo("abc");
        assertThat(kept.size()).isEqualTo(3);
    }

    @Test
    void halfAFileIsNotLeftWhenTheDiskIsFull() throws IOException {
        Path directory =
                dropped.keep(InputStream.nullInputStream(), "a.csv", "a").path().getParent();

        assertThatThrownBy(() -> dropped.keep(breakingOff("No space left on device"), "b.csv", "a"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("No space left");

        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).hasSize(1);
        }
    }

    /** Half a file, and then what the operating system says. */
    private static InputStream breakingOff(String why) {
        return new InputStream() {
            private int left = 10_000;

            @Override
            public int read() throws IOException {
                if (left == 0) {
                    throw new IOException(why);
                }
                left--;
                return 'a';
            }
        };
    }
}
