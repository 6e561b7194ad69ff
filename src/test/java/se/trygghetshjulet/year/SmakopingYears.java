package se.trygghetshjulet.year;

import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The days of two years in a municipality where KS alone decides and one person approves. */
final class SmakopingYears {

    private final YearAtWork full;
    private final YearAtWork light;

    SmakopingYears(YearAtWork full, YearAtWork light) {
        this.full = full;
        this.light = light;
    }

    ProcessInstance playTheFullYear() {
        ProcessInstance year = full.on("2027-01-11").start();
        full.on("2027-01-29").done("situational-picture.decide-approach");
        full.on("2027-02-26").done("situational-picture.contribute");
        full.on("2027-03-08").done("situational-picture.import-statistics");
        full.on("2027-03-19").done("situational-picture.compile", "situational-picture.joint-review");
        full.on("2027-04-05").done("situational-picture.adopt");
        full.on("2027-04-14").done("prioritization.score", "prioritization.decide-priorities");
        full.on("2027-04-23").done("prioritization.analyse-causes");
        full.on("2027-05-03").done("action-plan.propose-measures", "action-plan.compile-plan");
        full.on("2027-05-11").done("action-plan.endorse");
        ksRejectsThePlan();
        full.on("2027-08-16").done("action-plan.propose-measures", "action-plan.compile-plan");
        full.on("2027-08-30").done("action-plan.endorse");
        matter(full, "2027-09-06", "2027-10-12", "2027-10-18");
        full.on("2027-10-20").awaited("half-year");
        followUp(full, "2027-11-01");
        full.on("2028-02-01").awaited("full-year");
        followUp(full, "2028-02-10");
        matter(full, "2028-02-21", "2028-03-14", "2028-03-20");
        full.on("2028-04-11").done("political-decision.record-kf");
        full.on("2028-05-15").done("annual-cycle.publish-summary");
        return year;
    }

    ProcessInstance playTheLightYear() {
        ProcessInstance year = light.on("2028-05-16").start();
        light.on("2028-05-17").done("annual-cycle.assess-update-need");
        light.on("2028-09-15").awaited("half-year");
        followUp(light, "2028-09-27");
        light.on("2029-02-01").awaited("full-year");
        followUp(light, "2029-02-12");
        matter(light, "2029-02-19", "2029-03-13", "2029-03-19");
        light.on("2029-04-10").done("political-decision.record-kf");
        light.on("2029-05-15").done("annual-cycle.publish-summary");
        return year;
    }

    private void ksRejectsThePlan() {
        full.on("2027-05-20")
                .done("political-decision.draft", "political-decision.approve-director")
                .done("political-decision.register", sheet -> sheet.write("diaryNumber", "KS 2027/9"));
        full.on("2027-06-08").done("political-decision.record-ks", sheet -> sheet.write("outcome", "REJECTED")
                .write("text", "Kommunstyrelsen avslår planen.")
                .write("motivation", "Åtgärderna ryms inte i budgeten."));
        sentOut(full, "2027-06-14");
    }

    private static void followUp(YearAtWork work, String day) {
        work.on(day).done("follow-up.report-progress", "follow-up.compile-follow-up", "follow-up.take-note");
    }

    private static void matter(YearAtWork work, String written, String meeting, String minuted) {
        work.on(written)
                .done("political-decision.draft", "political-decision.approve-director", "political-decision.register");
        work.on(meeting).done("political-decision.record-ks");
        sentOut(work, minuted);
    }

    private static void sentOut(YearAtWork work, String minuted) {
        work.on(minuted)
                .done(
                        "political-decision.adjust-minutes",
                        "political-decision.post-notice",
                        "political-decision.dispatch");
    }
}
