package se.trygghetshjulet.year;

import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The days of Malmö's year 2027, with one of everything that can come in between. */
final class MalmoYear {

    private final YearAtWork work;

    MalmoYear(YearAtWork work) {
        this.work = work;
    }

    ProcessInstance play() {
        ProcessInstance year = toTheHalfYear();
        fromTheHalfYear();
        return year;
    }

    /** Until the half-year follow-up has begun and nobody has reported yet. */
    ProcessInstance toTheHalfYear() {
        ProcessInstance year = work.on("2027-01-11").start();
        picture();
        priorities();
        plan();
        planInTheOrgans();
        work.on("2027-10-01").awaited("half-year");
        return year;
    }

    /** The rest, until the year is closed. */
    void fromTheHalfYear() {
        followUps();
        reportInTheOrgans();
        work.on("2028-05-22").done("annual-cycle.publish-summary");
    }

    private void picture() {
        work.on("2027-01-25").done("situational-picture.decide-approach");
        work.on("2027-02-22").done("situational-picture.contribute");
        work.on("2027-03-30").done("situational-picture.import-statistics");
        work.on("2027-04-05").done("situational-picture.compile");
        thePoliceComment();
        aContributionIsSupplemented();
        theChairReturnsThePicture();
        work.on("2027-04-16").done("situational-picture.adopt");
    }

    private void thePoliceComment() {
        work.on("2027-04-06").done("situational-picture.joint-review", sheet -> sheet.write("agrees", "no")
                .write("comment", "Beskriv också hur handeln förhåller sig till de andra torgen."));
        work.on("2027-04-07").done("situational-picture.compile", "situational-picture.joint-review");
    }

    private void aContributionIsSupplemented() {
        work.on("2027-04-08").done("situational-picture.adopt", sheet -> sheet.write("adoption", "CONTRIBUTORS")
                .write("units", List.of("fritid"))
                .write("comment", "Berätta vilka kvällar det gäller."));
        work.on("2027-04-12").done("situational-picture.contribute", sheet -> sheet.rows("problems")
                .get(0)
                .put("timePattern", "Tisdagar, torsdagar och fredagar"));
        work.done("situational-picture.compile", "situational-picture.joint-review");
    }

    private void theChairReturnsThePicture() {
        work.on("2027-04-13").done("situational-picture.adopt", sheet -> sheet.write("adoption", "COMPILE")
                .write("comment", "Konsekvenserna för handlarna behöver synas tydligare."));
        work.on("2027-04-14")
                .done(
                        "situational-picture.compile",
                        sheet -> sheet.write(
                                "consequences",
                                "Invånare avstår från att röra sig ute på kvällen och handlare stänger tidigare."));
        work.done("situational-picture.joint-review");
    }

    private void priorities() {
        work.on("2027-04-19").done("prioritization.score");
        work.on("2027-04-22").done("prioritization.decide-priorities");
        work.on("2027-04-26").done("prioritization.analyse-causes");
    }

    private void plan() {
        work.on("2027-05-03").done("action-plan.propose-measures");
        theSchoolsAreAskedForMore();
        work.on("2027-05-11").done("action-plan.compile-plan");
        oneMemberSendsThePlanBack();
        work.on("2027-05-14").done("action-plan.endorse");
    }

    private void theSchoolsAreAskedForMore() {
        work.on("2027-05-05").done("action-plan.compile-plan", sheet -> sheet.write("next", "MORE")
                .write("units", List.of("grundskola"))
                .write("question", "Vad kan skolan göra åt den långa frånvaron?"));
        work.on("2027-05-10").done("action-plan.propose-measures");
    }

    private void oneMemberSendsThePlanBack() {
        work.on("2027-05-12").doneBy("chief.fritid", "action-plan.endorse", sheet -> sheet.write("decision", "RETURN")
                .write("comment", "Målet för fältarbetarna är högre än vad vi kan bemanna."));
        work.done("action-plan.endorse");
        work.on("2027-05-13").done("action-plan.compile-plan");
    }

    private void planInTheOrgans() {
        work.on("2027-05-17").done("political-decision.draft", "political-decision.approve-section");
        theDepartmentHeadReturnsTheReport();
        approved();
        work.on("2027-06-01").done("political-decision.register");
        work.on("2027-06-21").done("political-decision.record-ksau");
        ksRemits();
        work.on("2027-09-13").done("political-decision.record-ksau");
        work.on("2027-09-22").done("political-decision.record-ks");
        sentOut("2027-09-27");
        work.on("2027-09-30").done("political-decision.record-kf");
    }

    private void theDepartmentHeadReturnsTheReport() {
        work.on("2027-05-18").done("political-decision.approve-department", sheet -> sheet.write("answer", "return")
                .write("comment", "Skriv vad åtgärderna kostar tillsammans."));
        work.on("2027-05-20")
                .done(
                        "political-decision.draft",
                        sheet -> sheet.write(
                                "assessment", sheet.shown("assessment") + "\n\nKostnaden ryms i beslutade ramar."));
    }

    private void ksRemits() {
        work.on("2027-08-18").done("political-decision.record-ks", sheet -> sheet.write("outcome", "REMITTED")
                .write("motivation", "Beskriv hur åtgärderna påverkar de mindre torgen."));
        work.on("2027-08-24").done("political-decision.draft", sheet -> sheet.write("meeting_ksau", "2027-09-13")
                .write("meeting_ks", "2027-09-22")
                .write("meeting_kf", "2027-09-30"));
        approved();
        work.done("political-decision.register");
    }

    private void approved() {
        work.done(
                "political-decision.approve-section",
                "political-decision.approve-department",
                "political-decision.approve-director");
    }

    private void sentOut(String day) {
        work.on(day)
                .done(
                        "political-decision.adjust-minutes",
                        "political-decision.post-notice",
                        "political-decision.dispatch");
    }

    private void followUps() {
        work.on("2027-10-18").done("follow-up.report-progress");
        work.on("2027-10-25").done("follow-up.handle-deviation");
        work.on("2027-11-01").done("follow-up.compile-follow-up", "follow-up.take-note");
        work.on("2028-01-10").awaited("full-year");
        work.on("2028-01-24").done("follow-up.report-progress");
        work.on("2028-02-07").done("follow-up.compile-follow-up", "follow-up.take-note");
    }

    private void reportInTheOrgans() {
        work.on("2028-02-14").done("political-decision.draft");
        approved();
        work.done("political-decision.register");
        work.on("2028-03-13").done("political-decision.record-ksau", sheet -> sheet.write("outcome", "TABLED"));
        work.on("2028-04-03").awaited("await-ksau").done("political-decision.record-ksau");
        work.on("2028-04-12").done("political-decision.record-ks");
        sentOut("2028-04-19");
        work.on("2028-04-27").done("political-decision.record-kf");
    }
}
