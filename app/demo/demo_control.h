#pragma once

#include "demo/http_answer.h"

namespace thumpline {

class DemoInstance;

/// Answers what is below `/demo/`: the handles of the demo, which no real server has.
///
/// - `GET /demo/faults`: all faults with their descriptions, and those in force; `POST`: injects one (see
///   faultFromJson()); `DELETE`: clears them.
/// - `GET /demo/ledger?stream=public&tag=…&list=…&after=N`: what was published there behind serial N.
/// - `POST /demo/rate` `{"eventsPerSecond":5}`; `GET /demo/statistics`.
///
/// POST wants `Content-Type: application/json`, which no foreign web page can send without asking first.
[[nodiscard]] HttpAnswer answerControl(DemoInstance &instance, const HttpRequest &request);

} // namespace thumpline
