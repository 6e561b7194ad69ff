package se.trygghetshjulet.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.trygghetshjulet.notice.NoticeRequest;
import se.trygghetshjulet.notice.Notices;

/** An outbox that keeps the promises of the real one and can be read: in the transaction, and each key once. */
class RecordedNotices implements Notices {

    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final List<NoticeRequest> queued = new CopyOnWriteArrayList<>();

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(NoticeRequest request) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (keys.add(request.dedupeKey())) {
                    queued.add(request);
                }
            }
        });
    }

    /** What has been queued since the last call, as {@code TEMPLATE recipient}, sorted. */
    List<String> fresh() {
        List<NoticeRequest> fresh = new ArrayList<>(queued);
        queued.removeAll(fresh);
        return fresh.stream()
                .map(request -> request.template() + " " + request.recipient().id())
                .sorted()
                .toList();
    }

    List<NoticeRequest> all() {
        return List.copyOf(queued);
    }

    void clear() {
        keys.clear();
        queued.clear();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {
        @Bean
        @Primary
        RecordedNotices recordedNotices() {
            return new RecordedNotices();
        }
    }
}
