package se.trygghetshjulet.demo.internal;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The demo's clock: where it stands, what happens next, and a button to go to each of those days. */
@Controller
class ClockController {

    private final TimeKeeper time;
    private final ComingDays coming;

    ClockController(TimeKeeper time, ComingDays coming) {
        this.time = time;
        this.coming = coming;
    }

    @GetMapping("/klocka")
    String show(Model model) {
        requireDemo();
        LocalDate today = time.today();
        model.addAttribute("today", today);
        model.addAttribute("byThemselves", coming.byThemselves(today));
        model.addAttribute("meetings", coming.meetings(today));
        model.addAttribute("lastDays", coming.lastDay(today).stream().toList());
        return "klocka";
    }

    @PostMapping("/klocka")
    String move(@RequestParam("dag") @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
        requireDemo();
        if (day.isBefore(time.today()) || day.isAfter(time.today().plusYears(2))) {
            return "redirect:/klocka?fel";
        }
        time.moveTo(day);
        return "redirect:/klocka?flyttad";
    }

    private void requireDemo() {
        if (!time.active()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
