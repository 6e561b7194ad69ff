package se.trygghetshjulet.year;

/**
 * The days of a year in which everything comes at once: an acute effort while the units propose their measures, an
 * agreement that is renewed over the summer, and a picture that is revised in the autumn while the year goes on.
 */
final class BusyYear {

    private final YearAtWork work;
    private final YearRecord record;

    BusyYear(YearAtWork work, YearRecord record) {
        this.work = work;
        this.record = record;
    }

    void play() {
        work.on("2027-01-11").start();
        work.starts("coordinator", "cooperation-agreement", PoliceAgreement.ALREADY_SIGNED);
        picture();
        asUsual(1);
        theEffortInTheMiddleOfThePlan();
        plan();
        planInTheOrgans();
        theSituationHasChanged();
        thePlanIsRevised();
        theRevisedPlanInTheOrgansDuringTheFollowUp();
        theNewAgreementTakesOver();
        work.on("2028-01-10").awaited("full-year");
        asUsual(5, 6, 7);
    }

    private void asUsual(int... stretches) {
        for (int stretch : stretches) {
            BriefYear.STRETCHES.get(stretch).steps().forEach(step -> work.on(step.day())
                    .done(step.task()));
        }
    }

    private void picture() {
        work.on("2027-01-25").done("situational-picture.decide-approach");
        work.on("2027-02-22").done("situational-picture.contribute");
        work.on("2027-03-30").done("situational-picture.import-statistics");
        work.on("2027-04-05").done("situational-picture.compile", "situational-picture.joint-review");
        work.on("2027-04-16").done("situational-picture.adopt");
    }

    private void theEffortInTheMiddleOfThePlan() {
        work.on("2027-05-03").starts("community-police", "special-effort", ShotsAtTheSquare.START);
        work.done("special-effort.decide");
        work.on("2027-05-05").done("special-effort.carry-out");
        work.on("2027-05-06").done("special-effort.debrief");
    }

    private void plan() {
        work.on("2027-05-10").done("action-plan.propose-measures");
        work.on("2027-05-11").done("action-plan.compile-plan");
        work.on("2027-05-14").done("action-plan.endorse");
    }

    private void planInTheOrgans() {
        work.on("2027-05-17").done("political-decision.draft");
        approvedAndRegistered();
        work.on("2027-06-21").done("political-decision.record-ksau");
        theAgreementIsRenewedOverTheSummer();
        work.on("2027-08-18").done("political-decision.record-ks");
        sentOut("2027-08-23");
        work.on("2027-08-24").done("cooperation-agreement.prepare", "cooperation-agreement.counterpart-review");
        work.on("2027-08-30").done("cooperation-agreement.sign");
        work.on("2027-09-09").done("political-decision.record-kf");
    }

    private void theAgreementIsRenewedOverTheSummer() {
        work.on("2027-06-30").awaited("await-next").done("cooperation-agreement.decide-continuation");
        work.on("2027-07-01").awaited("await-next").done("cooperation-agreement.review");
    }

    private void theSituationHasChanged() {
        work.on("2027-09-13").starts("coordinator", "picture-revision", WorseInThePark.start(record.cycle()));
        work.done("situational-picture.decide-approach");
        work.on("2027-09-20").done("situational-picture.contribute");
        work.on("2027-09-21").done("situational-picture.compile", "situational-picture.joint-review");
        work.on("2027-09-23").done("situational-picture.adopt");
    }

    private void thePlanIsRevised() {
        work.on("2027-09-24")
                .done(
                        "picture-revision.assess-impact",
                        "prioritization.score",
                        "prioritization.decide-priorities",
                        "prioritization.analyse-causes");
        work.on("2027-09-27").done("action-plan.propose-measures", "action-plan.compile-plan", "action-plan.endorse");
    }

    private void theRevisedPlanInTheOrgansDuringTheFollowUp() {
        work.on("2027-09-28").done("political-decision.draft");
        approvedAndRegistered();
        work.on("2027-10-01").awaited("half-year");
        work.on("2027-10-04").done("political-decision.record-ksau");
        work.on("2027-10-13").done("political-decision.record-ks");
        work.on("2027-10-18").done("follow-up.report-progress");
        sentOut("2027-10-19");
        work.on("2027-10-21").done("political-decision.record-kf");
        work.on("2027-10-25").done("follow-up.handle-deviation");
        work.on("2027-11-01").done("follow-up.compile-follow-up", "follow-up.take-note");
    }

    /** The renewed agreement waits for its own next event at the same place. */
    private void theNewAgreementTakesOver() {
        work.on(PoliceAgreement.NEW_FROM).awaitedFirst("await-next");
    }

    private void approvedAndRegistered() {
        work.done(
                "political-decision.approve-section",
                "political-decision.approve-department",
                "political-decision.approve-director",
                "political-decision.register");
    }

    private void sentOut(String day) {
        work.on(day)
                .done(
                        "political-decision.adjust-minutes",
                        "political-decision.post-notice",
                        "political-decision.dispatch");
    }
}
