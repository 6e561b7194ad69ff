package se.trygghetshjulet.demo.internal.past;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import se.trygghetshjulet.demo.internal.story.YearStory;

/**
 * What has happened in the demo's municipality when it is shown: some closed years and one that is under way. Read from
 * {@code demo/story-<municipality>.yaml}.
 *
 * @param firstYear the first closed year
 * @param closedYears how many years are behind it
 * @param begins the day of January on which each year is started
 * @param today the day in the year after the closed ones on which the demo stands
 * @param planMeetings from which day on the organs take up the plan, in the year itself
 * @param reportMeetings from which day on they take up the report, in the year after
 * @param started what is started beside the years
 * @param figures files of figures that are imported on the page of statistics
 * @param early steps that are answered as many working days before their last day as it says, or when they come
 * @param late roles that do not answer a step in the year under way, by step
 * @param beside answers to the steps outside the years, by step; a step that is not here stays open
 */
record DemoPast(
        int firstYear,
        int closedYears,
        @JsonFormat(pattern = "MM-dd") MonthDay begins,
        @JsonFormat(pattern = "MM-dd") MonthDay today,
        @JsonFormat(pattern = "MM-dd") MonthDay planMeetings,
        @JsonFormat(pattern = "MM-dd") MonthDay reportMeetings,
        List<Start> started,
        List<Figures> figures,
        Map<String, Integer> early,
        Map<String, List<String>> late,
        Map<String, Map<String, Object>> beside,
        YearStory year) {

    LocalDate firstDay() {
        return begins.atYear(firstYear);
    }

    LocalDate lastDay() {
        return today.atYear(yearUnderWay());
    }

    int yearUnderWay() {
        return firstYear + closedYears;
    }

    /**
     * Something that somebody starts beside the years.
     *
     * @param by the role whose holder does it
     */
    record Start(LocalDate on, String by, String process, Map<String, Object> answers) {}

    /**
     * A file of figures that somebody imports. Doing it twice changes nothing.
     *
     * @param by the role whose holder does it
     * @param file its name in {@code demo/}, in the product's own template
     */
    record Figures(LocalDate on, String by, String file) {}
}
