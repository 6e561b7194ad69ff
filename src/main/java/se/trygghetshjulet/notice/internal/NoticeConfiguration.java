package se.trygghetshjulet.notice.internal;

import jakarta.mail.Session;
import java.time.Clock;
import java.util.Optional;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import se.trygghetshjulet.access.DemoMode;
import se.trygghetshjulet.calendar.WorkingDays;
import se.trygghetshjulet.engine.CaseNames;
import se.trygghetshjulet.notice.CalendarEntries;
import se.trygghetshjulet.notice.NoticeRevalidation;
import se.trygghetshjulet.notice.StandIns;
import se.trygghetshjulet.organisation.Organisation;

/** Puts the room together. The relay is the one of {@code spring.mail}; without it everything works but the sending. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
class NoticeConfiguration {

    @Bean
    Choices mailChoices(JdbcClient jdbc, Clock clock) {
        return new Choices(jdbc, clock);
    }

    @Bean
    DeliveryRows deliveryRows(JdbcClient jdbc, Clock clock) {
        return new DeliveryRows(jdbc, clock);
    }

    @Bean
    MailRows mailRows(JdbcClient jdbc, Clock clock) {
        return new MailRows(jdbc, clock);
    }

    @Bean
    Addresses mailAddresses(Organisation organisation) {
        return new Addresses(organisation);
    }

    @Bean
    SendingHours sendingHours(WorkingDays workingDays, MailSettings settings) {
        return new SendingHours(workingDays, settings.opens(), settings.digest(), settings.closes());
    }

    @Bean
    Schedule mailSchedule(SendingHours hours, Choices choices) {
        return new Schedule(hours, choices);
    }

    @Bean
    OutboxNotices notices(JdbcClient jdbc, DeliveryRows deliveries, Schedule schedule, Clock clock) {
        return new OutboxNotices(new NoticeRows(jdbc), deliveries, schedule, clock);
    }

    @Bean
    Outbox outbox(
            DeliveryRows deliveries,
            MailRows mails,
            Addresses addresses,
            Schedule schedule,
            SendingHours hours,
            MailSettings settings,
            TransactionTemplate transactions,
            Clock clock) {
        return new Outbox(deliveries, mails, addresses, schedule, hours, settings, transactions, clock);
    }

    @Bean
    CalendarEntries mailedCalendarEntries(JdbcClient jdbc) {
        return new MailedCalendarEntries(jdbc);
    }

    @Bean
    Wording mailWording(Organisation organisation, Addresses addresses, WorkingDays workingDays) {
        return new Wording(organisation, addresses, StepNames.ofModels(), workingDays);
    }

    @Bean
    MailComposer mailComposer(
            Wording wording,
            CaseNames cases,
            Organisation organisation,
            Addresses addresses,
            MailRows mails,
            MailSettings settings,
            ObjectProvider<JavaMailSenderImpl> sender,
            Clock clock) {
        Session session = Optional.ofNullable(sender.getIfAvailable())
                .map(JavaMailSenderImpl::getSession)
                .orElseGet(() -> Session.getInstance(new Properties()));
        return new MailComposer(
                new LetterWriter(wording, cases, organisation, settings, clock),
                new LetterLayout(),
                new CalendarFile(wording, settings, clock),
                addresses,
                mails,
                settings,
                session,
                clock);
    }

    @Bean
    EnvironmentMark environmentMark(JdbcClient jdbc, Clock clock, MailSettings settings) {
        return new EnvironmentMark(jdbc, clock, settings);
    }

    @Bean
    Sluice mailSluice(MailSettings settings, EnvironmentMark environment, DemoMode demo) {
        return new Sluice(settings, environment, demo);
    }

    @Bean
    RelayState relayState(Clock clock) {
        return new RelayState(clock);
    }

    @Bean
    StillTrue stillTrue(ObjectProvider<NoticeRevalidation> revalidations) {
        return new StillTrue(revalidations.orderedStream().toList());
    }

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Dispatch mailDispatch(
            Outbox outbox,
            JavaMailSenderImpl sender,
            RelayState state,
            Sluice sluice,
            MailComposer composer,
            StillTrue stillTrue,
            ObjectProvider<StandIns> standIns) {
        return new Dispatch(
                outbox,
                Relay.of(sender),
                state,
                sluice,
                composer,
                stillTrue,
                standIns.orderedStream().toList());
    }

    @Bean
    Worker mailWorker(ObjectProvider<Dispatch> dispatch, MailRows mails, MailSettings settings, Clock clock) {
        return new Worker(Optional.ofNullable(dispatch.getIfAvailable()), mails, settings, clock);
    }

    @Bean
    Figures noticeFigures(JdbcClient jdbc, Clock clock) {
        return new Figures(jdbc, clock);
    }

    @Bean
    PostStatus postStatus(
            ObjectProvider<JavaMailSenderImpl> sender,
            MailSettings settings,
            Sluice sluice,
            RelayState relay,
            Figures figures,
            SendingHours hours,
            Clock clock) {
        boolean relaySet = sender.getIfAvailable() != null;
        return new PostStatus(relaySet, settings, sluice, relay, figures, hours, clock);
    }

    @Bean
    NoticeMetrics noticeMetrics(Figures figures, RelayState relay) {
        return new NoticeMetrics(figures, relay);
    }

    /** Health contributors are called after their beans; this one is "utskick". */
    @Bean("utskick")
    NoticeHealth noticeHealth(PostStatus status) {
        return new NoticeHealth(status);
    }
}
