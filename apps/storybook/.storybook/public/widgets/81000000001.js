// Nothing: in the stories the stand-in answers for the widget. The page still asks for its script.
