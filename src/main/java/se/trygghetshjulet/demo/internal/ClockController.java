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

/** The demo's clock: where it stands, when something happens next, and a button to go there. */
@Controller
class ClockController {

    private final TimeKeeper time;

    ClockController(TimeKeeper time) {
        this.time = time;
    }

    @GetMapping("/klocka")
    String show(Model model) {
        requireDemo();
        model.addAttribute("today", time.today());
        model.addAttribute("next", time.nextTimer().orElse(null));
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
