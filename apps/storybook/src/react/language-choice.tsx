import { useHelpWidget } from '@widget/react';

export function LanguageChoice() {
  const { setLocale } = useHelpWidget();
  return (
    <label>
      Language
      <select defaultValue="en" onChange={(event) => setLocale(event.target.value)}>
        <option value="en">English</option>
        <option value="de">Deutsch</option>
        <option value="fr">Français</option>
        <option value="es">Español</option>
        <option value="ar">العربية</option>
      </select>
    </label>
  );
}
