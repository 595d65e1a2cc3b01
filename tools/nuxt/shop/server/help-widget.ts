export default defineHelpWidgetUser(async (event) => {
  const { user } = await getUserSession(event);
  return user && { name: user.name, email: user.email, emailVerified: user.emailVerified };
});
